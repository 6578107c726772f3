export { PaperTools } from './paper-tools';
