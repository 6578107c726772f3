import { AppError } from '@khamrong/schemas';
import type { Html } from '../../../ports/pdf/markup';

/**
 * Lets markup through until all of it together is longer than can be printed: names that stand for names, and blocks
 * that repeat all answers, would fill the memory long before anybody measures the document.
 * @throws AppError `petition.tooLong`
 */
export function meter(most: number): (html: Html) => Html {
  let length = 0;
  return (html) => {
    length += html.markup.length;
    if (length > most) throw new AppError('petition.tooLong');
    return html;
  };
}
