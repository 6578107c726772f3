import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormDefinition } from '@khamrong/schemas';
import { keptVariables, newVariable, variablesOf } from './wordings';

const folder = join(__dirname, '../../../../../templates/services');
const kept = readdirSync(folder).map(
  (name) =>
    [
      name,
      (JSON.parse(readFileSync(join(folder, name), 'utf8')) as FormDefinition).petition.variables,
    ] as const,
);

describe('texts chosen by conditions', () => {
  it.each(kept)('come back from the panel as they were in %s', (_, variables) => {
    expect(keptVariables(variablesOf(variables), variables)).toEqual(variables);
  });

  it('are plain texts while they have one wording without a condition', () => {
    expect(keptVariables([{ name: 'a', wordings: [{ text: 'ก' }] }])).toEqual({ a: 'ก' });
    const two = [{ text: 'ก', showWhen: { field: 'x', op: 'answered' } as const }, { text: 'ข' }];
    expect(keptVariables([{ name: 'a', wordings: two }], { a: 'ก' })).toEqual({ a: two });
  });

  it('get names that nothing else has', () => {
    expect(newVariable(new Set(['wording_1', 'wording_2'])).name).toBe('wording_3');
  });
});
