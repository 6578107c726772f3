import type { Language, PublishedAttachment } from '@khamrong/schemas';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { fingerprint } from './moving';
import type { Choice, Uploads } from './use-uploads';

/**
 * Which of the chosen files are sent: each once, and no more than there is room for.
 * @param here the files of the attachment, there and on their way; one that was refused takes no room
 */
export function chooseFiles(
  files: readonly File[],
  here: Pick<Uploads, 'staged' | 'moving'>,
  { maxFiles }: Pick<PublishedAttachment, 'maxFiles'>,
  language: Language,
): Choice[] {
  const others = [...here.staged, ...here.moving.filter(({ fault }) => !fault)];
  const known = new Set(others.map(({ chosen }) => chosen));
  let room = maxFiles - others.length;
  return files.map((file) => {
    const chosen = fingerprint(file);
    if (known.has(chosen)) return { file, chosen, fault: say(FORM.fileTwice, language) };
    known.add(chosen);
    const fault = room-- > 0 ? undefined : say(FORM.tooManyFiles, language, { files: maxFiles });
    return { file, chosen, fault };
  });
}
