export { renderAccessibilityPage } from './pages/accessibility-page';
export { renderDirectoryPage } from './pages/directory-page';
export { renderFormPage } from './pages/form-page';
export { renderListPage, type ListedCase, type ListPageProps } from './pages/list-page';
export { renderMessagePage } from './pages/message-page';
export { renderPrivacyPage } from './pages/privacy-page';
export { renderReceiptPage } from './pages/receipt-page';
export { renderServicePage } from './pages/service-page';
export { renderServiceTablePage } from './pages/service-table-page';
export { renderTrackingPage } from './pages/tracking-page';
export type {
  AskedAnew,
  BroughtFile,
  DirectoryPageProps,
  FormPageProps,
  MessagePageProps,
  PageAssets,
  PageProps,
  ReceiptPageProps,
  ReplySoFar,
  ServicePageProps,
  ServiceTableProps,
  StagedFile,
  StagedFiles,
  TrackingPageProps,
} from './pages/page-props';
export { readAskedAnswers } from './codec/asked-answers';
export { readFormPost, type FormAction, type FormPost } from './codec/form-post';
export { attachmentOfFileInput, attachmentOfUploadInput } from './codec/input-names';
export { readStatusFragment, statusFragment, type StatusKey } from './tracking/status-fragment';
export { readView, viewAfter, viewText, VIEW_ACTION, VIEW_COOKIE, VIEW_KEPT_S, type View } from './view/view';
export { findable, found, type Found } from './services/service-search';
export type { ServiceView } from './services/service-view';
export { placeAfterPost, placeOfFirst, type PlacedErrors } from './steps/place-after-post';
export { FILES_STEP, type Place } from './steps/steps';
