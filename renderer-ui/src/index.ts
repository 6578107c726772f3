export type { StagedFile, StagedFiles } from './pages/page-props';
export { draftAsForm } from './preview/draft-as-form';
export { PreviewForm, type PreviewFormProps } from './preview/preview-form';
