export { RowList, type Labelled } from './row-list';
export { freeName } from './row-changes';
