import type { Language, PublishedAttachment, Text } from '@khamrong/schemas';
import { SENDING } from '../../texts/sending-text';
import { sizeText } from '../../texts/instant-text';
import { say } from '../../texts/say';
import { kindsText } from '../file-rules';

/** Makes a picture small and upright; undefined where this device cannot read it. */
export type Shrink = (picture: Blob) => Promise<Blob | undefined>;

/** A file that is not sent; the message is the sentence to show. */
export class Unfit extends Error {}

const HEIC = /hei[cf]/i;

/** Telephones leave the type of their own pictures empty at times. */
const isHeic = ({ type, name }: File): boolean => HEIC.test(type || name.split('.').at(-1) || '');
const isPicture = (file: File): boolean => file.type.startsWith('image/') || isHeic(file);

const isKindTaken = (file: File, { accept, kinds }: PublishedAttachment): boolean =>
  isHeic(file) ? kinds.includes('image') : !file.type || accept.includes(file.type);

/** What is sent of a file that is taken; undefined where it cannot be read here and nobody else would. */
async function toSend(
  file: File,
  keepOriginals: boolean | undefined,
  shrink: Shrink,
): Promise<Blob | undefined> {
  if (!isPicture(file) || (keepOriginals && !isHeic(file))) return file;
  const shrunk = await shrink(file);
  return shrunk ?? (isHeic(file) ? undefined : file);
}

/**
 * What is sent of a file: pictures as `shrink` makes them, unless the form keeps originals; what this device cannot
 * read as it is, for the server to judge.
 * @throws Unfit for what no server would take
 */
export async function prepareFile(
  file: File,
  attachment: PublishedAttachment,
  shrink: Shrink,
  language: Language,
): Promise<Blob> {
  const { maxBytes, keepOriginals } = attachment;
  const unfit = (text: Text, { size }: Blob = file): Unfit => {
    const sizes = { actual: sizeText(size), size: sizeText(maxBytes) };
    return new Unfit(say(text, language, { ...sizes, kinds: kindsText(attachment, language) }));
  };
  if (file.size === 0) throw unfit(SENDING.empty);
  if (!isKindTaken(file, attachment)) throw unfit(SENDING.wrongKind);
  const sent = await toSend(file, keepOriginals, shrink);
  if (!sent) throw unfit(SENDING.heic);
  if (sent.size > maxBytes) throw unfit(SENDING.tooLarge, sent);
  return sent;
}
