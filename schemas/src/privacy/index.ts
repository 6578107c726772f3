export * from './notice-address';
export * from './privacy-notice';
export { PRIVACY_SECTIONS, PrivacyTexts, type PrivacySectionName } from './privacy-texts';
