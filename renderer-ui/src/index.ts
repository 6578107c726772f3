export { FormRenderer, type FormRendererProps } from './form/form-renderer';
export type { StagedFile, StagedFiles } from './pages/page-props';
