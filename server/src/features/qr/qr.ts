/** QR codes as other features draw them: on pages and paper, as files, in a terminal. */
export { qrPng, qrTile } from './qr-png';
export { qrSvg } from './qr-svg';
export { qrTerminal } from './qr-terminal';
export { shortLink } from './short-link';
