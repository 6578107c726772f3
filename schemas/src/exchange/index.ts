export { readFormFiles, type FileSource } from './read-form-files';
export type { ReportLine } from './report';
export { writeServiceFile } from './service-file';
export { FILE_MAX_BYTES } from './untrusted';
