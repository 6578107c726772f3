import { qrCode, type QrCode } from './qr-code';

/** One bar for each run of dark modules in a row, as path commands. */
function bars({ size, isDark }: QrCode): string {
  let path = '';
  for (let row = 0; row < size; row += 1) {
    let from = -1;
    for (let column = 0; column < size; column += 1) {
      if (isDark(column, row) && from < 0) from = column;
      if (isDark(column, row) || from < 0) continue;
      path += `M${from} ${row}h${column - from}v1h${from - column}z`;
      from = -1;
    }
  }
  return path;
}

/** A QR code as an SVG picture of any size, black on white, its quiet zone included. */
export function qrSvg(text: string): string {
  const code = qrCode(text);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${code.size} ${code.size}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${code.size}v${code.size}h-${code.size}z"/>` +
    `<path d="${bars(code)}"/></svg>`
  );
}
