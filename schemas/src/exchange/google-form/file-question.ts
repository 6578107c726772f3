import { MAX_FILE_BYTES, type FileKind } from '../../definition/form-definition';
import { listOf, numberOf, objectAt } from '../untrusted';
import { baseOf, type Asked, type Question, type Reading } from './asked';

/** What files may be, by Google's names; others are of kinds no office takes. */
const KINDS: Record<string, FileKind[]> = { PDF: ['pdf'], IMAGE: ['image'], ANY: ['pdf', 'image'] };
const SMALLEST = 1024;

const kindsOf = (types: readonly unknown[]): FileKind[] => [
  ...new Set(types.flatMap((type) => KINDS[String(type)] ?? [])),
];

const largest = (value: unknown): number => {
  const bytes = Math.trunc(numberOf(Number(value)) ?? 0);
  return bytes > 0 ? Math.max(SMALLEST, bytes) : MAX_FILE_BYTES;
};

/** A question for files: they are asked for on a page of their own, PDF and pictures only. */
export function fileQuestion(question: Question, { names, report }: Reading): Asked {
  const said = objectAt(question.said, 'fileUploadQuestion');
  const types = listOf(said.types);
  const accept = kindsOf(types);
  const bytes = largest(said.maxFileSize);
  const { th } = question.label;
  report.note(th, 'ย้ายไปเป็นเอกสารแนบท้ายแบบฟอร์ม');
  if (types.some((type) => !KINDS[String(type)] || type === 'ANY'))
    report.note(th, 'รับเฉพาะไฟล์ PDF และรูปภาพ');
  if (bytes > MAX_FILE_BYTES) report.note(th, 'ขนาดไฟล์สูงสุดลดเหลือ 16 MB');
  const file = {
    ...baseOf(question, names.take('', 'file')),
    accept: accept.length > 0 ? accept : (KINDS.ANY ?? []),
    maxFiles: Math.min(20, Math.max(1, Math.trunc(numberOf(said.maxFiles) ?? 1))),
    maxBytes: Math.min(MAX_FILE_BYTES, bytes),
  };
  return { fields: [], files: [file] };
}
