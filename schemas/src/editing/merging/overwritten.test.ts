import { testForm } from '../../definition/form.fixture';
import type { FormDefinition } from '../../definition/form-definition';
import { edit } from '../edit';
import type { EditCommand } from '../edit-command';
import { overwritten } from './overwritten';

const after = (...commands: EditCommand[]): FormDefinition =>
  commands.reduce((form, command) => edit(form, command) ?? form, testForm);
const set = (changes: Record<string, unknown>): EditCommand => ({ do: 'setField', field: 'inside', changes });
const asked = (th: string): EditCommand => set({ label: { th } });
const titled = (th: string): EditCommand => ({ do: 'setForm', changes: { title: { th } } });
const removed: EditCommand = { do: 'removeFields', fields: ['inside'] };

test.each<[string, EditCommand[], EditCommand[], string[]]>([
  ['different things', [asked('ก')], [titled('ข')], []],
  ['different settings of one thing', [asked('ก')], [set({ help: { th: 'ข' } })], []],
  ['the same to the same', [asked('ก')], [asked('ก')], []],
  ['the same to something else', [asked('ก')], [asked('ข')], ['ช่อง “ข” หน้า 2: ข้อความ']],
  ['the name of the service', [titled('ก')], [titled('ข')], ['ชื่อบริการ']],
  [
    'the paper',
    [{ do: 'setPetition', changes: { blocks: [], title: 'ก' } }],
    [{ do: 'setPetition', changes: { blocks: [{ kind: 'title' }] } }],
    ['แบบคำร้อง: เนื้อความ'],
  ],
  ['what I took out', [removed], [asked('ข')], ['ช่อง “ข” หน้า 2 (คุณลบ)']],
  ['what I took out and they left alone', [removed], [titled('ข')], []],
  ['what they took out', [asked('ก')], [removed], []],
  [
    'what I made another kind of',
    [
      {
        do: 'replaceField',
        field: 'inside',
        by: { type: 'text', key: 'inside', label: { th: 'คำถาม inside', en: 'Question inside' } },
      },
    ],
    [asked('ข')],
    ['ช่อง “ข” หน้า 2: ข้อความ'],
  ],
])('%s', (_, mine, theirs, told) => {
  expect(overwritten(testForm, after(...mine), after(...theirs))).toEqual(told);
});
