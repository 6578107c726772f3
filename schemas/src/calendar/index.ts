export * from './holiday';
export * from './pasted-holidays';
export * from './suggested-holidays';
export * from './reminder-times';
