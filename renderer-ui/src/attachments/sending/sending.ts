// What sends files: fetched when a person is about to choose one.
import type { PublishedAttachment } from '@khamrong/schemas';
import { SENDING } from '../../texts/sending-text';
import { say } from '../../texts/say';
import { keptUnder, unmarkKept } from '../interrupted';
import type { Consignment, Desk } from '../moving';
import { Delivery, parcelOf } from './delivery';
import { forgetFile, keptFiles } from './kept-files';
import { lane } from './lane';
import { prepareFile, Unfit } from './prepare-file';

/** One at a time: a picture of a telephone is 50 MB once it is read. */
const table = lane(1);

/** Makes a chosen file ready and sends it. */
export async function deliver(consignment: Consignment, desk: Desk): Promise<void> {
  const { id, file, attachment } = consignment;
  const { language } = desk;
  let takenBack = false;
  const stop = (): void => void (takenBack = true);
  desk.update(id, { note: say(SENDING.preparing, language), stop });
  try {
    const { shrinkPicture } = await import('./shrink-picture');
    const blob = await table(() => prepareFile(file, attachment, shrinkPicture, language));
    if (takenBack) return;
    await new Delivery(id, parcelOf(desk.slug, consignment, blob), attachment.crossed, desk).send();
  } catch (error) {
    const again = (): void => void deliver(consignment, desk);
    if (error instanceof Unfit) desk.update(id, { fault: error.message });
    else desk.update(id, { fault: say(SENDING.failed, language), again });
  }
}

/** Goes on with the files that were on their way when this tab was reloaded or closed. */
export async function goOn(attachments: readonly PublishedAttachment[], desk: Desk): Promise<void> {
  const files = await keptFiles(keptUnder(desk.slug) ?? '', Date.now());
  if (files.length === 0) unmarkKept(desk.slug);
  for (const file of files) {
    const attachment = attachments.find(({ key }) => key === file.attachmentKey);
    if (!attachment) void forgetFile(file.id);
    else void new Delivery(desk.begin(file.attachmentKey, file), file, attachment.crossed, desk).send();
  }
}
