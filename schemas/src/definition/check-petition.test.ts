import { checkDefinition, patternsOf } from './check-definition';
import { testForm } from './form.fixture';
import type { FormDefinition } from './form-definition';

type Edit = (form: FormDefinition) => unknown;

function faultsAfter(edit: Edit): string[] {
  const form = structuredClone(testForm);
  edit(form);
  return checkDefinition(form).map(({ path }) => path);
}

describe('the petition', () => {
  test.each<[string, Edit, string[]]>([
    [
      'a name the form does not have',
      ({ petition }) => petition.blocks.push({ kind: 'paragraph', text: '{nobody}', align: 'left' }),
      ['/petition/blocks/7'],
    ],
    ['one in its title', ({ petition }) => (petition.title = 'คำร้อง {nobody}'), ['/petition']],
    [
      'a variable before it is there',
      ({ petition }) => (petition.variables = { place: '{who}', who: 'x' }),
      ['/petition/variables/place'],
    ],
    [
      'choices of a text',
      ({ petition }) => petition.blocks.push({ kind: 'choices', label: '', field: 'first_name' }),
      ['/petition/blocks/7/field'],
    ],
    [
      'a choice there is not',
      ({ petition }) =>
        petition.blocks.push({
          kind: 'choices',
          label: '',
          field: 'inside',
          items: [{ value: 'x', text: 'x' }],
        }),
      ['/petition/blocks/7'],
    ],
    [
      'a consent that is none',
      ({ petition }) => petition.blocks.push({ kind: 'consent', field: 'inside' }),
      ['/petition/blocks/7/field'],
    ],
    [
      'a matrix there is not',
      ({ petition }) => petition.blocks.push({ kind: 'matrix', field: 'nothing' }),
      ['/petition/blocks/7/field'],
    ],
    [
      'a page there is not',
      ({ petition }) => petition.blocks.push({ kind: 'answers', pages: ['x'] }),
      ['/petition/blocks/7'],
    ],
    [
      'an attachment there is not',
      ({ petition }) =>
        petition.blocks.push({ kind: 'attachments', label: '', items: [{ value: 'x', text: '' }] }),
      ['/petition/blocks/7'],
    ],
    [
      'a column there is not',
      ({ petition }) =>
        petition.office.push({
          kind: 'annex_table',
          title: '',
          field: 'people',
          columns: [{ title: '', from: 'x' }],
          rowsPerPage: 5,
        }),
      ['/petition/office/2'],
    ],
    [
      'a condition on nothing',
      ({ petition }) =>
        petition.blocks.push({ kind: 'page_break', showWhen: { field: 'x', op: 'answered' } }),
      ['/petition/blocks/7/showWhen'],
    ],
    [
      'a field to leave out that is none',
      ({ petition }) => (petition.unprinted = ['x']),
      ['/petition/unprinted'],
    ],
    ['a blank title', ({ petition }) => (petition.title = ' '), ['/petition/title']],
    [
      'a receipt number that counts nothing',
      ({ receipt }) => (receipt.format = '{year}'),
      ['/receipt/format'],
    ],
  ])('is refused with %s', (_, edit, paths) => {
    expect(faultsAfter(edit)).toEqual(paths);
  });
});

describe('size', () => {
  const th = { th: 'ช่อง' };
  const fields =
    (count: number, make: (index: number) => FormDefinition['pages'][0]['fields'][0]): Edit =>
    (form) =>
      form.pages.push({
        key: 'more',
        title: th,
        fields: Array.from({ length: count }, (_, index) => make(index)),
      });

  test('of a form with too many parts', () => {
    expect(faultsAfter(fields(500, (index) => ({ type: 'text', key: `f${index}`, label: th })))).toEqual([
      '',
    ]);
  });

  test('of a form with too many conditions', () => {
    const edit = fields(41, (index) => ({
      type: 'text',
      key: `f${index}`,
      label: th,
      showWhen: { field: 'first_name', op: 'eq', value: `ชื่อ ${index}` },
    }));
    expect(faultsAfter(edit)).toEqual(['']);
  });

  test('of a form whose conditions are many but the same', () => {
    const edit = fields(100, (index) => ({
      type: 'text',
      key: `f${index}`,
      label: th,
      required: true,
      showWhen: { field: 'has_place', op: 'eq', value: 'yes' },
    }));
    expect(faultsAfter(edit)).toEqual([]);
  });

  test('of a form too long to send', () => {
    const help = { th: 'ก'.repeat(3000) };
    expect(faultsAfter(fields(10, (index) => ({ type: 'text', key: `f${index}`, label: th, help })))).toEqual(
      [''],
    );
  });
});

test('patterns of clerks are listed with their places, to be checked for backtracking', () => {
  const form = structuredClone(testForm);
  form.pages[0]?.fields.push({ type: 'text', key: 'x', label: { th: 'x' }, pattern: '^(a+)+$' });
  expect(patternsOf(form)).toEqual([{ path: '/pages/0/fields/3/pattern', pattern: '^(a+)+$' }]);
});
