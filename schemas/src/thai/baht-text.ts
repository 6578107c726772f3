const DIGITS = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const PLACES = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];
const MILLION = 1_000_000n;

const tens = (digit: number): string => (digit === 1 ? '' : digit === 2 ? 'ยี่' : (DIGITS[digit] ?? ''));

/** Words of one digit; `higher` tells that a digit before it is not zero, which makes a last one เอ็ด. */
function digitWords(digit: number, place: number, higher: boolean): string {
  if (digit === 0) return '';
  if (place === 1) return `${tens(digit)}สิบ`;
  if (place === 0 && digit === 1 && higher) return 'เอ็ด';
  return `${DIGITS[digit]}${PLACES[place]}`;
}

/** Words of 1–999,999. */
function groupWords(value: bigint, higher: boolean): string {
  const digits = [...String(value)].map(Number);
  return digits
    .map((digit, index) => digitWords(digit, digits.length - 1 - index, higher || index > 0))
    .join('');
}

function numberWords(value: bigint): string {
  if (value === 0n) return 'ศูนย์';
  const millions = value / MILLION;
  const rest = value % MILLION;
  const higher = millions > 0n;
  return `${higher ? `${numberWords(millions)}ล้าน` : ''}${rest > 0n ? groupWords(rest, higher) : ''}`;
}

/** An amount of satang in Thai words, as cheques and receipts write it: 2525n → ยี่สิบห้าบาทยี่สิบห้าสตางค์. */
export function bahtText(satang: bigint): string {
  const amount = satang < 0n ? -satang : satang;
  const baht = amount / 100n;
  const rest = amount % 100n;
  const whole = baht === 0n && rest > 0n ? '' : `${numberWords(baht)}บาท`;
  return `${satang < 0n ? 'ลบ' : ''}${whole}${rest === 0n ? 'ถ้วน' : `${numberWords(rest)}สตางค์`}`;
}
