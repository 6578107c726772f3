export { freeName } from './row-changes';
export { RowList } from './row-list';
