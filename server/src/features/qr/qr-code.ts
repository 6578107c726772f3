import { create } from 'qrcode';

/** Light modules that must surround a code for scanners to find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A QR code with its quiet zone, as a square of modules. */
export interface QrCode {
  /** Modules along one side. */
  size: number;
  isDark(column: number, row: number): boolean;
}

/** The code of a text at error level M: 15 % of a printed one may be dirty or torn. */
export function qrCode(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const inside = (place: number): boolean => place >= 0 && place < modules.size;
  return {
    size: modules.size + 2 * QUIET_ZONE,
    isDark(column, row) {
      const [x, y] = [column - QUIET_ZONE, row - QUIET_ZONE];
      return inside(x) && inside(y) && modules.get(y, x) === 1;
    },
  };
}
