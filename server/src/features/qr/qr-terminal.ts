import { qrCode } from './qr-code';

/** A character cell holds two modules, one above the other; light is drawn, as most terminals are dark. */
const CELLS = { bothLight: '█', topLight: '▀', bottomLight: '▄', bothDark: ' ' };
/** Light is white and dark is black, whatever the terminal's own colours are. */
const WHITE_ON_BLACK = '\u001b[97;40m';
const RESET = '\u001b[0m';

function cell(topDark: boolean, bottomDark: boolean): string {
  if (topDark) return bottomDark ? CELLS.bothDark : CELLS.bottomLight;
  return bottomDark ? CELLS.topLight : CELLS.bothLight;
}

/**
 * A QR code in block characters for a telephone to scan off a terminal.
 * @param colours whether the terminal understands colours; without, it must be light on dark
 */
export function qrTerminal(text: string, colours = false): string {
  const { size, isDark } = qrCode(text);
  const lines: string[] = [];
  for (let row = 0; row < size; row += 2) {
    const columns = Array.from({ length: size }, (_, column) =>
      cell(isDark(column, row), isDark(column, row + 1)),
    );
    lines.push(colours ? `${WHITE_ON_BLACK}${columns.join('')}${RESET}` : columns.join(''));
  }
  return lines.join('\n');
}
