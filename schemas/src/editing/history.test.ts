import { fieldsIn, type FormDefinition } from '../definition/form-definition';
import { testForm, yesNoField } from '../definition/form.fixture';
import { edit } from './edit';
import type { EditCommand } from './edit-command';
import { begin, redo, run, undo, type History } from './history';
import { freeKey } from './keys';

const label = (th: string): EditCommand => ({
  do: 'setField',
  field: 'first_name',
  changes: { label: { th } },
});
const labelOf = ({ present }: History): string | undefined => present.pages[0]?.fields[0]?.label.th;
const back = (history: History): History => undo(history) ?? history;
const forth = (history: History): History => redo(history) ?? history;

test('edits are taken back and done again, the latest first', () => {
  const done = run(run(begin(testForm), label('ก')), label('ข'));
  expect([labelOf(done), labelOf(back(done)), labelOf(back(back(done)))]).toEqual(['ข', 'ก', 'ชื่อ']);
  expect(back(back(done)).present).toBe(testForm);
  expect(forth(back(done))).toEqual(done);
  expect(forth(forth(back(back(done))))).toEqual(done);
});

test('letters of one text are taken back at once', () => {
  const typed = run(run(run(begin(testForm), label('ก')), label('กา'), true), label('การ'), true);
  expect(typed.past).toHaveLength(1);
  expect(back(typed).present).toBe(testForm);
  expect(labelOf(forth(back(typed)))).toBe('การ');
  expect(run(begin(testForm), label('ก'), true).past).toHaveLength(1);
});

test('a new edit leaves nothing to be done again', () => {
  expect(redo(run(back(run(begin(testForm), label('ก'))), label('ข')))).toBeUndefined();
});

test('nothing is there to take back or to do again at first', () => {
  expect(undo(begin(testForm))).toBeUndefined();
  expect(redo(begin(testForm))).toBeUndefined();
});

test('what does not apply leaves the history as it is', () => {
  const history = run(begin(testForm), label('ก'));
  expect(run(history, { do: 'removePage', page: 'nothing' })).toBe(history);
});

test('the oldest of very many edits are forgotten', () => {
  let history = begin(testForm);
  for (let at = 0; at < 600; at += 1) history = run(history, label(`${at}`));
  expect(history.past).toHaveLength(500);
});

/** The same edits in every run: a linear congruential generator. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

type Roll = (sides: number) => number;

/** A key of the list, or one it does not have. */
const pick = <T extends { key: string }>(list: readonly T[], roll: Roll): string =>
  list[roll(list.length + 1)]?.key ?? 'nothing';
const orEnd = (key: string): string | null => (key === 'nothing' ? null : key);

const ofPages = (form: FormDefinition, roll: Roll): EditCommand[] => {
  const newPage = { key: freeKey(form, 'page'), title: { th: 'หน้า' } };
  const [page, before] = [pick(form.pages, roll), orEnd(pick(form.pages, roll))];
  return [
    { do: 'addPage', page: { ...newPage, fields: [] }, before },
    { do: 'movePage', page, before },
    { do: 'removePage', page },
    { do: 'splitPage', page, at: pick(fieldsIn(form), roll), newPage },
    { do: 'joinPage', page },
    { do: 'translate', at: '/pages/0/title', en: 'Page'.slice(roll(5)) },
  ];
};

const ofFields = (form: FormDefinition, roll: Roll): EditCommand[] => {
  const [field, other] = [pick(fieldsIn(form), roll), pick(fieldsIn(form), roll)];
  const [page, before] = [pick(form.pages, roll), orEnd(pick(fieldsIn(form), roll))];
  return [
    { do: 'addFields', fields: [yesNoField(freeKey(form, 'q'))], page, before },
    { do: 'setField', field, changes: { required: [null, true][roll(2)] } },
    { do: 'moveFields', fields: [field, other], page, before },
    { do: 'removeFields', fields: [field] },
    { do: 'renameField', from: field, to: freeKey(form, 'renamed') },
    { do: 'setForm', changes: { notice: [null, { th: 'ประกาศ' }][roll(2)] ?? null } },
  ];
};

const file = (key: string): FormDefinition['attachments'][number] => ({
  key,
  label: { th: 'ไฟล์' },
  accept: ['pdf'],
  maxFiles: 1,
  maxBytes: 1024,
});

const ofRest = (form: FormDefinition, roll: Roll): EditCommand[] => {
  const [attachment, before] = [pick(form.attachments, roll), orEnd(pick(form.attachments, roll))];
  const field = pick(fieldsIn(form), roll);
  const blocks = form.petition.blocks.slice(roll(2));
  return [
    { do: 'setPage', page: pick(form.pages, roll), changes: { help: [null, { th: 'คำอธิบาย' }][roll(2)] } },
    { do: 'replaceField', field, by: { type: 'text', key: field, label: { th: 'ช่อง' } } },
    { do: 'addAttachments', attachments: [file(freeKey(form, 'file'))], before },
    { do: 'setAttachment', attachment, changes: { required: [null, true][roll(2)] } },
    { do: 'moveAttachment', attachment, before },
    { do: 'removeAttachment', attachment },
    { do: 'setPetition', changes: { blocks: [...blocks, { kind: 'title' }] } },
    { do: 'several', commands: [...ofPages(form, roll).slice(1, 2), label(`${roll(9)}`)] },
    ...(roll(10) === 0 ? [{ do: 'replaceAll', by: testForm } as const] : []),
  ];
};

function someEdit(form: FormDefinition, roll: Roll): EditCommand {
  const commands = [...ofPages(form, roll), ...ofFields(form, roll), ...ofRest(form, roll)];
  return commands[roll(commands.length)] ?? label('ก');
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('whatever was done is taken back and done again (%i)', (seed) => {
  const roll = dice(seed);
  let history = begin(testForm);
  for (let at = 0; at < 200; at += 1) history = run(history, someEdit(history.present, roll));
  const last = history.present;
  const keys = last.pages.flatMap(({ fields }) => fields.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  const steps = history.past.length;
  const commands = history.past.map(({ command }) => command).reverse();
  for (let at = 0; at < steps; at += 1) history = back(history);
  expect(history.present).toBe(testForm);
  for (let at = 0; at < steps; at += 1) history = forth(history);
  expect(history.present).toBe(last);
  expect(commands.reduce((so, command) => edit(so, command) ?? so, testForm)).toEqual(last);
});
