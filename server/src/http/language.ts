import type { Language } from '@khamrong/schemas';
import type { Request } from 'express';

/** The language asked for: `?lang=` first, then Accept-Language, Thai where neither says. */
export function languageOf(request: Request): Language {
  const { lang } = request.query;
  if (lang === 'en' || lang === 'th') return lang;
  return request.acceptsLanguages('th', 'en') === 'en' ? 'en' : 'th';
}
