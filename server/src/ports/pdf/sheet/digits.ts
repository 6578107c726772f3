/** The same text with Thai digits where the paper has them. For numbers of our own, not for people's text. */
export const digitsOf =
  (digits: 'thai' | 'arabic') =>
  (text: string): string =>
    digits === 'thai' ? text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))) : text;
