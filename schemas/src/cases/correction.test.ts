import type { Field } from '../fields';
import { correctable, withDependents } from './correction';

const label = { th: 'ก' };
const choices = [
  { value: 'a', label },
  { value: 'b', label },
];
const asking = (...fields: Field[]) => ({ pages: [{ key: 'p', title: label, fields }] });
const when = (field: string) => ({ field, op: 'eq', value: 'b' }) as const;

const form = asking(
  { type: 'select', key: 'kind', label, choices },
  { type: 'text', key: 'which', label, showWhen: when('kind') },
  { type: 'text', key: 'whose', label, showWhen: { field: 'which', op: 'answered' } },
  { type: 'select', key: 'list', label, choices },
  { type: 'repeat_text', key: 'lines', label, maxRows: 3, showWhen: when('list') },
  { type: 'consent', key: 'agreed', label },
  { type: 'section', key: 'heading', label },
);

it('takes in all that hangs on an answer, however far', () => {
  expect(withDependents(form, ['kind'])).toEqual(['kind', 'which', 'whose']);
  expect(withDependents(form, ['whose'])).toEqual(['whose']);
});

it('leaves with their form what cannot be answered by itself, and what that hangs on', () => {
  expect(correctable(form)).toEqual(['kind', 'which', 'whose']);
});
