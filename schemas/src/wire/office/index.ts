export * from './audit';
export * from './cases';
export * from './emblem';
export * from './forms';
export * from './paging';
export * from './services';
export * from './session';
export * from './staff';
