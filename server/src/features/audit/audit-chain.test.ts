import { Types } from 'mongoose';
import { keysFrom } from '../../ports/keys';
import { ChainWalk, hashOf, NO_LINES } from './audit-chain';
import type { AuditHead } from '@khamrong/schemas';
import type { AuditDocument } from './audit.model';

const keys = keysFrom(Buffer.alloc(32, 1), Buffer.alloc(32, 2));
const office = new Types.ObjectId();

/** Lines as a program with these keys writes them. */
function written(count: number, by = keys): AuditDocument[] {
  let before = NO_LINES.hash;
  return Array.from({ length: count }, (_, index) => {
    const line = {
      office,
      seq: index + 1,
      at: new Date(Date.UTC(2026, 10, 21, 9, index)),
      who: 'somying',
      action: 'case.reveal' as const,
      case: new Types.ObjectId(),
      receiptNo: `0000${index}/2569`,
      what: 'national_id',
      address: '203.0.113.7',
    };
    before = hashOf(by, before, line);
    return { ...line, _id: new Types.ObjectId(), hash: before };
  });
}

function walked(lines: AuditDocument[], noted?: AuditHead): ChainWalk {
  const walk = new ChainWalk(keys, noted);
  if (lines.every((line) => walk.take(line))) walk.end();
  return walk;
}

test('a record as it was written holds, to its last line', () => {
  const lines = written(5);
  expect(walked(lines)).toMatchObject({ head: { seq: 5, hash: lines[4]?.hash }, fault: null });
});

test.each([
  ['who', { who: 'somchai' }],
  ['when', { at: new Date(0) }],
  ['what was done', { action: 'case.open' as const }],
  ['the case', { case: new Types.ObjectId() }],
  ['the reason', { reason: 'ตรวจสอบ' }],
  ['the address', { address: '203.0.113.8' }],
])('a line is named whose %s was changed', (_, change) => {
  const lines = written(5).map((line) => (line.seq === 3 ? { ...line, ...change } : line));
  expect(walked(lines).fault).toMatchObject({ why: 'changed', seq: 3 });
});

test('a line is named that was taken out, and one that was put in its place', () => {
  const lines = written(5);
  expect(walked(lines.filter(({ seq }) => seq !== 2)).fault).toEqual({ why: 'missing', seq: 2, at: null });
  const swapped = [...lines.slice(0, 2), ...written(5).slice(2)];
  expect(walked(swapped).fault).toMatchObject({ why: 'changed', seq: 3 });
});

test('a line that the program did not write is named', () => {
  const { seq: _, ...line } = written(1)[0] as AuditDocument;
  expect(walked([line as AuditDocument, ...written(3)]).fault).toMatchObject({ why: 'foreign', seq: null });
});

test('lines hashed anew without the key do not fit', () => {
  const other = keysFrom(Buffer.alloc(32, 1), Buffer.alloc(32, 3));
  expect(walked(written(2, other)).fault).toMatchObject({ why: 'changed', seq: 1 });
});

test('lines cut off the end, or written anew since, are found where the end was noted', () => {
  const { head: noted } = walked(written(5));
  expect(walked(written(3)).fault).toBeNull();
  expect(walked(written(3), noted).fault).toEqual({ why: 'missing', seq: 4, at: null });
  expect(walked(written(8), noted).fault).toMatchObject({ why: 'changed', seq: 5 });
});
