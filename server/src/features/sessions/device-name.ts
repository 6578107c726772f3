/** Browsers in the order they are looked for: most also name those after them. */
const BROWSERS: [RegExp, string][] = [
  [/Line\//, 'LINE'],
  [/Edg(A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const first = (names: [RegExp, string][], agent: string): string | undefined =>
  names.find(([pattern]) => pattern.test(agent))?.[1];

/** Browser and system, as a person knows their own: `Chrome · Windows`. Nothing else of what a browser says is kept. */
export const deviceName = (agent: string | undefined): string =>
  [first(BROWSERS, agent ?? ''), first(SYSTEMS, agent ?? '')].filter(Boolean).join(' · ') || 'ไม่ทราบอุปกรณ์';
