import { testForm } from '../../definition/form.fixture';
import type { FormDefinition } from '../../definition/form-definition';
import { edit } from '../edit';
import type { EditCommand } from '../edit-command';
import { begin, run, undo, type History } from '../history';
import { editsBetween } from './edits-between';
import { mergeDefinitions } from './merge-definitions';

const text = (key: string, th: string) => ({ type: 'text' as const, key, label: { th } });
const after = (history: History, ...commands: EditCommand[]): History =>
  commands.reduce((so, command) => run(so, command), history);
const edited = (...commands: EditCommand[]): FormDefinition => after(begin(testForm), ...commands).present;

const addField = (key: string, th: string): EditCommand => ({
  do: 'addFields',
  fields: [text(key, th)],
  page: 'applicant',
  before: null,
});
const callIt = (th: string): EditCommand => ({ do: 'setForm', changes: { title: { th } } });
const labelled = (field: string, th: string): EditCommand => ({
  do: 'setField',
  field,
  changes: { label: { th } },
});

const titles = ({ title, pages }: FormDefinition) => [
  title.th,
  ...pages.flatMap(({ fields }) => fields.map(({ key, label }) => `${key}: ${label.th}`)),
];

describe('edits of two clerks at once', () => {
  it('are both there after mine are done again on theirs, and mine can be taken back alone', () => {
    const theirs = edited(callIt('ชื่อใหม่'), addField('phone', 'โทรศัพท์'));
    const { history, lost } = mergeDefinitions(
      testForm,
      after(begin(testForm), labelled('first_name', 'ชื่อจริง')),
      theirs,
    );
    expect(lost).toEqual([]);
    expect(titles(history.present)).toEqual(
      expect.arrayContaining(['ชื่อใหม่', 'first_name: ชื่อจริง', 'phone: โทรศัพท์']),
    );
    expect(undo(history)?.present).toBe(theirs);
  });

  it('name those that are lost because what they were about is gone', () => {
    const theirs = edited({ do: 'removeFields', fields: ['first_name'] });
    const mine = after(begin(testForm), labelled('first_name', 'ชื่อจริง'), callIt('ของฉัน'));
    const { history, lost } = mergeDefinitions(testForm, mine, theirs);
    expect(lost).toEqual([labelled('first_name', 'ชื่อจริง')]);
    expect(history.present.title.th).toBe('ของฉัน');
  });

  it('keep both of two new fields that were given the same key', () => {
    const mine = after(begin(testForm), addField('phone', 'ของฉัน'), labelled('phone', 'ของฉันแก้แล้ว'));
    const { history } = mergeDefinitions(testForm, mine, edited(addField('phone', 'ของเขา')));
    expect(titles(history.present)).toEqual(expect.arrayContaining(['phone: ของเขา', 'phone_2: ของฉันแก้แล้ว']));
  });

  it('are merged where I took back what had been saved before', () => {
    const history = after(begin(testForm), callIt('บันทึกแล้ว'), labelled('first_name', 'ชื่อจริง'));
    const saved = history.present;
    const back = undo(undo(history) ?? history) ?? history;
    const theirs = edit(saved, addField('phone', 'โทรศัพท์')) ?? saved;
    const merged = mergeDefinitions(saved, back, theirs).history.present;
    expect(titles(merged)).toEqual([
      ...titles(testForm).slice(0, 4),
      'phone: โทรศัพท์',
      ...titles(testForm).slice(4),
    ]);
  });

  it('do not let a form that was put anew wipe out theirs', () => {
    const anew = edited(callIt('นำกลับมา'));
    const mine = after(begin(testForm), { do: 'replaceAll', by: anew });
    const { history } = mergeDefinitions(testForm, mine, edited(addField('phone', 'โทรศัพท์')));
    expect(titles(history.present)).toEqual(expect.arrayContaining(['นำกลับมา', 'phone: โทรศัพท์']));
  });
});

const attachment = (key: string) => ({
  key,
  label: { th: key },
  accept: ['pdf' as const],
  maxFiles: 1,
  maxBytes: 1_000_000,
});
const page = (key: string, ...keys: string[]) => ({
  key,
  title: { th: key },
  fields: keys.map((each) => text(each, each)),
});

test.each<[string, EditCommand[]]>([
  ['nothing', []],
  [
    'settings, one of them gone',
    [{ do: 'setForm', changes: { title: { th: 'ใหม่' }, targets: [], pointField: null } }],
  ],
  [
    'a new page with fields before another',
    [{ do: 'addPage', page: page('extra', 'a', 'b'), before: 'place' }],
  ],
  ['a page moved', [{ do: 'movePage', page: 'place', before: 'applicant' }]],
  ['a page joined to the one before', [{ do: 'joinPage', page: 'place' }]],
  [
    'a page split',
    [
      {
        do: 'splitPage',
        page: 'applicant',
        at: 'national_id',
        newPage: { key: 'more', title: { th: 'ต่อ' } },
      },
    ],
  ],
  [
    'fields moved to another page',
    [{ do: 'moveFields', fields: ['has_place', 'first_name'], page: 'place', before: 'inside' }],
  ],
  [
    'a field of another type',
    [{ do: 'replaceField', field: 'first_name', by: { ...text('first_name', 'x'), type: 'textarea' } }],
  ],
  [
    'attachments',
    [
      { do: 'addAttachments', attachments: [attachment('x'), attachment('y')], before: null },
      { do: 'moveAttachment', attachment: 'y', before: 'x' },
      { do: 'setAttachment', attachment: 'x', changes: { required: true } },
    ],
  ],
  ['the petition', [{ do: 'setPetition', changes: { blocks: [] } }]],
  [
    'much at once',
    [
      { do: 'addPage', page: page('extra', 'a', 'b', 'c'), before: null },
      { do: 'moveFields', fields: ['c'], page: 'applicant', before: 'first_name' },
      { do: 'removeFields', fields: ['national_id', 'a'] },
      { do: 'movePage', page: 'extra', before: 'applicant' },
      { do: 'removePage', page: 'place' },
    ],
  ],
])('edits between two definitions lead from one to the other: %s', (_, commands) => {
  const to = edited(...commands);
  const done = editsBetween(testForm, to).reduce((so, command) => edit(so, command) ?? so, testForm);
  expect(done).toEqual(to);
  expect(editsBetween(to, testForm).reduce((so, command) => edit(so, command) ?? so, to)).toEqual(testForm);
});
