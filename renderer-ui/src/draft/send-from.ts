import type { SubmissionRequest } from '@khamrong/schemas';
import { isPassing, sendKept } from '../offline/send-waiting';
import { tellWindows } from '../offline/telling';
import type { Sent } from '../submit/send-submission';
import { DRAFT } from '../texts/draft-text';
import { say } from '../texts/say';
import type { Keeping } from './keeping';
import { changeFilling, dropFilling } from './kept-store';

/**
 * Sends a form from the device: it is written down as waiting first, so that it is sent even if the tab is closed, and
 * once only, whoever sends it. Undefined where the device keeps nothing.
 */
export const sendFrom =
  (keeping: Keeping) =>
  async (request: SubmissionRequest): Promise<Sent | undefined> => {
    const { key, language } = keeping.page;
    if (!(await keeping.save({ state: 'waiting', until: undefined, request }))) return undefined;
    const sent = await sendKept(key);
    tellWindows();
    if (sent.kind === 'receipt') await dropFilling(key);
    else if (!isPassing(sent)) await changeFilling(key, { state: 'draft' });
    await keeping.drawWaiting();
    return isPassing(sent)
      ? { kind: 'fault', code: 'waiting', message: say(DRAFT.waitsFault, language) }
      : sent;
  };
