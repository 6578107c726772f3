export { fromGoogleForm } from './google-form/from-google-form';
export type { Imported } from './imported';
export { fromJsonSchema } from './json-schema/from-json-schema';
export { readFormFiles, type FileRead, type FileSource } from './read-form-files';
export type { ReportLine } from './report';
export { readServiceFile, writeServiceFile, type ServiceRead } from './service-file';
export { FILE_MAX_BYTES, type Refused } from './untrusted';
