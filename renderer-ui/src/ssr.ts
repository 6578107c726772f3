export { renderDirectoryPage } from './pages/directory-page';
export { renderFormPage } from './pages/form-page';
export { renderMessagePage } from './pages/message-page';
export { renderReceiptPage } from './pages/receipt-page';
export { renderTrackingPage } from './pages/tracking-page';
export type {
  DirectoryPageProps,
  FormPageProps,
  MessagePageProps,
  PageAssets,
  PageProps,
  ReceiptPageProps,
  StagedFile,
  StagedFiles,
  TrackingPageProps,
} from './pages/page-props';
export { readFormPost, type FormAction, type FormPost } from './codec/form-post';
export { attachmentOfFileInput } from './codec/input-names';
export { readStatusFragment, statusFragment, type StatusKey } from './tracking/status-fragment';
export { readView, viewAfter, viewText, VIEW_ACTION, VIEW_COOKIE, VIEW_KEPT_S, type View } from './view/view';
