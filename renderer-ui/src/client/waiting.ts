// What waits to be sent, on pages without a form: fetched where this device keeps something.
import type { Language } from '@khamrong/schemas';
import { watchWaiting } from '../offline/waiting';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'th';
watchWaiting({ language });
