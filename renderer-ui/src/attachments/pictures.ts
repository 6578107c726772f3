/** Addresses of pictures on this device by the id of the upload: what is on the screen need not come back by the line. */
const pictures = new Map<string, string>();

export const pictureOf = (uploadId: string): string | undefined => pictures.get(uploadId);

export const keepPicture = (uploadId: string, picture: string): unknown => pictures.set(uploadId, picture);

export function forgetPicture(uploadId: string): void {
  const picture = pictures.get(uploadId);
  if (picture) URL.revokeObjectURL(picture);
  pictures.delete(uploadId);
}
