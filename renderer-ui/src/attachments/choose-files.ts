import type { PublishedAttachment, Text } from '@khamrong/schemas';
import { FORM } from '../texts/form-text';
import { fingerprint } from './moving';

/** A file as chosen, and why it is not sent. */
export interface Choice {
  file: File;
  chosen: string;
  refusal?: Text;
}

/**
 * Which of the chosen files are sent: each once, and no more than there is room for.
 * @param here the files of the attachment, on their way and there
 */
export function chooseFiles(
  files: readonly File[],
  here: readonly { chosen?: string }[],
  { maxFiles }: Pick<PublishedAttachment, 'maxFiles'>,
): Choice[] {
  const known = new Set(here.map(({ chosen }) => chosen));
  let room = maxFiles - here.length;
  return files.map((file) => {
    const chosen = fingerprint(file);
    if (known.has(chosen)) return { file, chosen, refusal: FORM.fileTwice };
    known.add(chosen);
    return room-- > 0 ? { file, chosen } : { file, chosen, refusal: FORM.tooManyFiles };
  });
}
