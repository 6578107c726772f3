export * from './chain';
export * from './decision';
export * from './opinion';
export * from './standing';
export * from './step';
export * from './step-title';
