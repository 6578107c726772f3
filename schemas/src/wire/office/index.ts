export * from './audit';
export * from './cases';
export * from './paging';
export * from './services';
export * from './session';
export * from './staff';
