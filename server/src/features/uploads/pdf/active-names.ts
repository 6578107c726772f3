/**
 * Names by which a PDF runs scripts, starts programs, carries files or plays media (ISO 32000-1, 7.11.4, 12.6.4,
 * 12.7.8, 13). Honest documents have them in no place at all, so the place is not looked at.
 */
const ACTIVE_NAMES = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'ImportData',
  'GoToE',
  'Rendition',
  'EmbeddedFile',
  'EmbeddedFiles',
  'EF',
  'FileAttachment',
  'RichMedia',
  'XFA',
]);

export const isActiveName = (name: string): boolean => ACTIVE_NAMES.has(name);
