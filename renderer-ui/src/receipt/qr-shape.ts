import { create } from 'qrcode';

/** A QR code as one SVG path in a square of `size` units, its quiet zone of four modules included. */
export interface QrShape {
  size: number;
  path: string;
}

const QUIET = 4;

/** The QR code of a text, error level M. */
export function qrShape(text: string): QrShape {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      if (modules.get(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
  return { size: size + 2 * QUIET, path };
}
