const THAI_ZERO = 0x0e50;

/** Thai digits as Arabic ones: `๑-๒` → `1-2`. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));

/** Arabic digits as Thai ones: `2569` → `๒๕๖๙`. */
export const toThaiDigits = (value: string | number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/** What stops working with Thai digits in it: links, e-mail addresses, LINE IDs. */
const LITERAL = /(https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@\S+|@[\w.-]+)/gi;

/** Arabic digits as Thai ones for paper, leaving links, e-mail addresses and LINE IDs as they are. */
export const toThaiDigitsSafe = (text: string): string =>
  text
    .split(LITERAL)
    .map((part, index) => (index % 2 === 1 ? part : toThaiDigits(part)))
    .join('');
