import { compileDefinition } from '../compile/compile-definition';
import { checkDefinition } from '../definition/check-definition';
import { testForm } from '../definition/form.fixture';
import type { PetitionBlock } from '../petition/petition-layout';
import { scanDefinition } from './scan-definition';
import { takesScans } from './takes-scans';

const signature: PetitionBlock = { kind: 'signature', who: 'applicant', role: 'ผู้ยื่นคำร้อง', align: 'center' };
const signed = { ...testForm, petition: { ...testForm.petition, blocks: [signature] } };
const unsigned = { ...testForm, petition: { ...testForm.petition, blocks: [{ kind: 'title' } as const] } };

describe('a service takes signed paper', () => {
  it('where there is something to sign, unless the office says otherwise', () => {
    expect(takesScans(signed)).toBe(true);
    expect(takesScans(unsigned)).toBe(false);
    expect(takesScans({ ...signed, scan: false })).toBe(false);
    expect(takesScans({ ...unsigned, scan: true })).toBe(true);
  });

  it('never where it is sealed or needs no name', () => {
    expect(takesScans({ ...signed, scan: true, sealed: true })).toBe(false);
    expect(takesScans({ ...signed, scan: true, anonymous: true })).toBe(false);
  });
});

describe('the form for signed paper', () => {
  const scan = scanDefinition({
    ...signed,
    openReports: true,
    attachments: [
      {
        key: 'signed_petition',
        label: { th: 'หนังสือ' },
        required: true,
        accept: ['pdf'],
        maxFiles: 1,
        maxBytes: 2048,
      },
    ],
  });

  it('is a form like every other', () => {
    expect(checkDefinition(scan)).toEqual([]);
    expect(compileDefinition(scan).schema.required).toEqual(
      expect.arrayContaining(['first_name', 'last_name', 'phone', 'reply_channel', 'privacy_ack']),
    );
  });

  it('must have the paper, under a name that no document has, and may have each document', () => {
    expect(scan.attachments.map(({ key, required }) => [key, Boolean(required)])).toEqual([
      ['signed_petition_', true],
      ['signed_petition', false],
    ]);
  });

  it('counts in the register of its service and keeps its time limits, and is about no place', () => {
    expect(scan.receipt).toEqual(signed.receipt);
    expect(scan.targets).toEqual(signed.targets);
    expect(scan).not.toHaveProperty('openReports');
  });
});
