import type { ApprovalOpinion } from '@khamrong/schemas';
import { starterService } from '@khamrong/templates';
import { petitionHtml } from '../petition-html';
import { sampleInput } from '../sample-petitions.fixture';
import { tickedFor } from './typed-opinion';

const said = (changes: Partial<ApprovalOpinion>): ApprovalOpinion => ({
  step: 'head',
  at: new Date('2026-11-22T09:00:00+07:00'),
  by: 'wichai',
  name: 'นายวิชัย ใจดี',
  decision: 'approve',
  ...changes,
});

/** The words a reader sees, blanks as dots. */
function paperOf(slug: string, ...opinions: ApprovalOpinion[]): string {
  const service = starterService(slug);
  if (!service) throw new Error(`no service ${slug}`);
  const input = sampleInput(service, { said: { opinions, department: 'กองช่าง (งานไฟฟ้า)' } });
  return petitionHtml(input)
    .html.replace(/(<i><\/i>)+/g, '…')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('a decision stands in the box of its step: words, name, position, Thai date; the signature stays for the pen', () => {
  const text = paperOf('streetlight-report', said({ text: 'ให้เปลี่ยนหลอดภายใน 3 วัน' }));
  expect(text).toContain('☑ อนุมัติ ☐ ไม่อนุมัติ ให้เปลี่ยนหลอดภายใน ๓ วัน ลงชื่อ … ( นายวิชัย ใจดี )');
  expect(text).toContain('วันที่ ๒๒ พฤศจิกายน ๒๕๖๙');
  expect(text).toContain('ความเห็นผู้อำนวยการกองช่าง ลงชื่อ … ( … )');
});

test('lines that a box has not are added: position and date', () => {
  const text = paperOf(
    'disaster-report',
    said({ step: 'secretary', decision: 'agree', position: 'ปลัด อบต.' }),
  );
  expect(text).toContain('ลงชื่อ … ( นายวิชัย ใจดี ) ปลัด อบต. วันที่ ๒๒ พฤศจิกายน ๒๕๖๙');
});

test('who decides for another is named with their own position and in whose place', () => {
  const text = paperOf('general-petition', said({ acting: 'acting', position: 'รองนายก อบต.' }));
  expect(text).toMatch(/\( นายวิชัย ใจดี \) รองนายก อบต\. รักษาราชการแทน นายก/);
});

test('text is text: it fills no placeholder and makes no markup', () => {
  expect(paperOf('general-petition', said({ decision: 'order', text: '{full_name} <b>' }))).toContain(
    '{full_name} &lt;b&gt;',
  );
});

test('a step that was left out stays blank', () => {
  expect(paperOf('streetlight-report', said({ decision: undefined, text: 'ตำแหน่งว่าง' }))).not.toContain(
    'นายวิชัย',
  );
});

test.each([
  ['approve', 'อนุญาต'],
  ['agree', undefined],
  ['reject', 'ไม่อนุญาต เนื่องจาก'],
  ['order', undefined],
] as const)('%s ticks %s', (decision, ticked) => {
  const choices = decision === 'agree' ? ['เปลี่ยนหลอด'] : ['อนุญาต', 'ไม่อนุญาต เนื่องจาก'];
  expect(tickedFor(choices, said({ decision }))).toBe(ticked);
});
