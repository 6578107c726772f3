import type { Download } from './api-client';

/** How long the browser may take to start saving, in milliseconds. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's own download. */
export function saveFile({ blob, name }: Download): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
