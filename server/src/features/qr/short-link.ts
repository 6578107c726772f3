/** The link inside a printed code; it outlives renames and new versions of the form. */
export function shortLink(publicUrl: string, code: string, point?: string): string {
  const link = `${publicUrl}/q/${code}`;
  return point === undefined ? link : `${link}?point=${encodeURIComponent(point)}`;
}
