import type { FieldError } from '@khamrong/schemas';
import { errorsByField, fieldOfError } from './errors-by-field';

const error = (instancePath: string, message = instancePath): FieldError => ({
  instancePath,
  keyword: 'x',
  params: {},
  message,
});

test.each([
  ['/phone', 'phone'],
  ['/people/0/name', 'people'],
  ['/attachments/photo', 'attachments/photo'],
  ['', ''],
])('%s is an error of %s', (path, field) => {
  expect(fieldOfError(error(path))).toBe(field);
});

test('a field left since the errors came shows those of now, the others those given', () => {
  const given = [error('/phone', 'given'), error('/email', 'given'), error('/attachments/photo', 'given')];
  const now = [error('/phone', 'now'), error('/first_name', 'now')];
  const shown = errorsByField(given, now, new Set(['email', 'phone']));
  expect([...shown].map(([field, errors]) => [field, errors.map(({ message }) => message)])).toEqual([
    ['attachments/photo', ['given']],
    ['phone', ['now']],
  ]);
});
