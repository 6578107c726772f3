export { defaultNoticeText } from './default-texts';
export * from './notice-events';
export * from './notice-faults';
export * from './notice-text';
export * from './reminder-settings';
