import { fieldsIn, type Attachment, type FormDefinition, type Page } from '../definition/form-definition';
import { testForm, yesNoField } from '../definition/form.fixture';
import { edit } from './edit';
import { several, type EditCommand } from './edit-command';

const page = (key: string): Page => ({ key, title: { th: key }, fields: [] });
const file = (key: string): Attachment => ({
  key,
  label: { th: key },
  accept: ['pdf'],
  maxFiles: 1,
  maxBytes: 2048,
});
const shape = ({ pages, attachments }: FormDefinition): string =>
  [
    ...pages.map(({ key, fields }) => `${key}: ${fields.map((field) => field.key).join(' ')}`),
    attachments.map(({ key }) => key).join(' '),
  ].join(' | ');

const APPLICANT = 'applicant: first_name national_id has_place';
const PLACE = 'place: place_text inside outside_text people';
const CONSENT = 'consent: certify captcha';

test.each<[string, EditCommand, string]>([
  [
    'adds a page',
    { do: 'addPage', page: page('new'), before: 'place' },
    `${APPLICANT} | new:  | ${PLACE} | ${CONSENT} | map`,
  ],
  [
    'moves a page to the end',
    { do: 'movePage', page: 'applicant', before: null },
    `${PLACE} | ${CONSENT} | ${APPLICANT} | map`,
  ],
  ['takes a page out', { do: 'removePage', page: 'place' }, `${APPLICANT} | ${CONSENT} | map`],
  [
    'parts a page',
    { do: 'splitPage', page: 'place', at: 'outside_text', newPage: { key: 'new', title: { th: 'ใหม่' } } },
    `${APPLICANT} | place: place_text inside | new: outside_text people | ${CONSENT} | map`,
  ],
  ['joins two pages', { do: 'joinPage', page: 'consent' }, `${APPLICANT} | ${PLACE} certify captcha | map`],
  [
    'adds fields',
    { do: 'addFields', fields: [yesNoField('a'), yesNoField('b')], page: 'consent', before: 'captcha' },
    `${APPLICANT} | ${PLACE} | consent: certify a b captcha | map`,
  ],
  [
    'moves fields together, in the order they stand',
    { do: 'moveFields', fields: ['people', 'inside'], page: 'applicant', before: 'first_name' },
    `applicant: inside people first_name national_id has_place | place: place_text outside_text | ${CONSENT} | map`,
  ],
  [
    'takes fields out of several pages',
    { do: 'removeFields', fields: ['first_name', 'captcha'] },
    `applicant: national_id has_place | ${PLACE} | consent: certify | map`,
  ],
  [
    'puts another field in place',
    { do: 'replaceField', field: 'certify', by: yesNoField('sure') },
    `${APPLICANT} | ${PLACE} | consent: sure captcha | map`,
  ],
  [
    'adds a file',
    { do: 'addAttachments', attachments: [file('id')], before: 'map' },
    `${APPLICANT} | ${PLACE} | ${CONSENT} | id map`,
  ],
  [
    'takes a file out',
    { do: 'removeAttachment', attachment: 'map' },
    `${APPLICANT} | ${PLACE} | ${CONSENT} | `,
  ],
  [
    'does several edits',
    {
      do: 'several',
      commands: [
        { do: 'addAttachments', attachments: [file('id')], before: null },
        { do: 'moveAttachment', attachment: 'id', before: 'map' },
      ],
    },
    `${APPLICANT} | ${PLACE} | ${CONSENT} | id map`,
  ],
  [
    'puts everything anew',
    { do: 'replaceAll', by: { ...testForm, attachments: [] } },
    `${APPLICANT} | ${PLACE} | ${CONSENT} | `,
  ],
])('%s', (_, command, wanted) => {
  const before = structuredClone(testForm);
  const after = edit(testForm, command);
  expect(after && shape(after)).toBe(wanted);
  expect(testForm).toEqual(before);
});

describe('a setting', () => {
  test.each<[string, EditCommand, object]>([
    [
      'of the service',
      { do: 'setForm', changes: { title: { th: 'ใหม่' }, sealed: true } },
      { title: { th: 'ใหม่' }, sealed: true },
    ],
    [
      'of a page',
      { do: 'setPage', page: 'place', changes: { title: { th: 'ที่' } } },
      { pages: [{}, { title: { th: 'ที่' } }, {}] },
    ],
    [
      'of a field',
      { do: 'setField', field: 'first_name', changes: { maxLength: 5 } },
      { pages: [{ fields: [{ maxLength: 5 }, {}, {}] }, {}, {}] },
    ],
    [
      'of a file',
      { do: 'setAttachment', attachment: 'map', changes: { maxFiles: 3 } },
      { attachments: [{ maxFiles: 3 }] },
    ],
    ['of the petition', { do: 'setPetition', changes: { annex: false } }, { petition: { annex: false } }],
    [
      'in English',
      { do: 'translate', at: '/pages/0/title', en: 'You' },
      { pages: [{ title: { th: 'ผู้ยื่น', en: 'You' } }, {}, {}] },
    ],
  ])('%s is changed', (_, command, part) => {
    expect(edit(testForm, command)).toMatchObject(part);
  });

  test.each<[string, EditCommand, (form: FormDefinition) => unknown]>([
    ['a condition', { do: 'setPage', page: 'place', changes: { showWhen: null } }, ({ pages }) => pages[1]],
    [
      'a class',
      { do: 'setField', field: 'first_name', changes: { personal: null } },
      ({ pages }) => pages[0]?.fields[0],
    ],
    ['a translation', { do: 'translate', at: '/pages/0/title', en: ' ' }, ({ pages }) => pages[0]?.title],
  ])('%s is taken out', (_, command, part) => {
    const after = edit(testForm, command);
    const [was, is] = [part(testForm), after && part(after)].map((each) => Object.keys(each as object));
    expect(is).toHaveLength((was?.length ?? 0) - 1);
  });
});

test.each<[string, EditCommand]>([
  ['a page there is not', { do: 'setPage', page: 'nothing', changes: {} }],
  ['a page before one there is not', { do: 'addPage', page: page('new'), before: 'nothing' }],
  ['a page that is there already', { do: 'addPage', page: page('place'), before: null }],
  [
    'a page with fields that are there already',
    { do: 'addPage', page: { ...page('new'), fields: [yesNoField('inside')] }, before: null },
  ],
  ['a page before itself', { do: 'movePage', page: 'place', before: 'place' }],
  [
    'parting at a field of another page',
    { do: 'splitPage', page: 'place', at: 'captcha', newPage: { key: 'new', title: { th: '' } } },
  ],
  [
    'parting into a page that is there already',
    { do: 'splitPage', page: 'place', at: 'inside', newPage: { key: 'consent', title: { th: '' } } },
  ],
  ['joining the first page', { do: 'joinPage', page: 'applicant' }],
  [
    'a field on a page there is not',
    { do: 'addFields', fields: [yesNoField('a')], page: 'nothing', before: null },
  ],
  [
    'a field that is there already',
    { do: 'addFields', fields: [yesNoField('inside')], page: 'consent', before: null },
  ],
  ['a field there is not', { do: 'setField', field: 'nothing', changes: { required: true } }],
  ['a field under the key of another', { do: 'replaceField', field: 'certify', by: yesNoField('inside') }],
  [
    'fields before one of themselves',
    { do: 'moveFields', fields: ['inside'], page: 'place', before: 'inside' },
  ],
  ['fields to a page there is not', { do: 'moveFields', fields: ['inside'], page: 'nothing', before: null }],
  ['fields none of which is there', { do: 'removeFields', fields: ['nothing'] }],
  ['a file there is not', { do: 'setAttachment', attachment: 'nothing', changes: {} }],
  ['a file that is there already', { do: 'addAttachments', attachments: [file('map')], before: null }],
  ['a key of a field there is not', { do: 'renameField', from: 'nothing', to: 'new' }],
  ['a key that is taken', { do: 'renameField', from: 'inside', to: 'certify' }],
  ['a text there is not', { do: 'translate', at: '/pages/9/title', en: 'x' }],
  [
    'several edits one of which does not apply',
    {
      do: 'several',
      commands: [
        { do: 'removePage', page: 'place' },
        { do: 'removePage', page: 'place' },
      ],
    },
  ],
])('does not apply to %s', (_, command) => {
  expect(edit(testForm, command)).toBeUndefined();
});

test('a form keeps one page', () => {
  const one = { ...testForm, pages: testForm.pages.slice(0, 1) };
  expect(edit(one, { do: 'removePage', page: 'applicant' })).toBeUndefined();
});

test('what did not change is shared with the definition before', () => {
  const after = edit(testForm, { do: 'setField', field: 'inside', changes: { required: null } });
  const [old, now] = [testForm, after ?? testForm].map((form) => fieldsIn(form));
  const changed = now?.flatMap((field, at) => (field === old?.[at] ? [] : [field.key]));
  expect(changed).toEqual(['inside']);
  expect(after?.pages.map((each, at) => each === testForm.pages[at])).toEqual([true, false, true]);
  expect(after?.petition).toBe(testForm.petition);
  expect(after?.attachments).toBe(testForm.attachments);
});

test('of several edits one stands for itself, and none for nothing', () => {
  const command: EditCommand = { do: 'removePage', page: 'place' };
  expect(several([command])).toBe(command);
  expect(several([])).toBeUndefined();
  expect(several([command, command])).toEqual({ do: 'several', commands: [command, command] });
});
