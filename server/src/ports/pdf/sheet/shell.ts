import { fontFaces, SIZE_ADJUST } from './fonts';

/** Nothing but this sheet's own styles, fonts and inline pictures; see the lockdown for the other layers. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

const BASE = `
html{font:16pt/1.3 Paper,sans-serif;color:#000;background:#fff;text-align:left;overflow-wrap:anywhere;
font-kerning:normal;${SIZE_ADJUST};-webkit-print-color-adjust:exact}
body{margin:0}
*,::before,::after{box-sizing:border-box}
.warm{position:absolute;visibility:hidden}`;

/** One line in every face, so that all fonts are decoded before the first document comes. */
const WARM = '<p class="warm">กข Aa ā ạ ☐ <b>กข Aa ā ạ ☐</b></p>';

/** The page kept warm: fonts and base styles. Documents are patched into its body and its second style. */
export const shellHtml = (): string =>
  `<!doctype html><html lang="th"><head><meta charset="utf-8">` +
  `<meta http-equiv="Content-Security-Policy" content="${POLICY}">` +
  `<style>${fontFaces()}${BASE}</style><style></style><title></title></head><body>${WARM}</body></html>`;
