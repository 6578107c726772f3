export { PdfPane } from './pdf-pane';
