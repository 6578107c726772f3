import { testForm } from '../definition/form.fixture';
import { compileDefinition } from '../compile/compile-definition';
import { satisfactionSurvey } from './google-form/google-forms.fixture';
import { readFormFiles } from './read-form-files';
import { writeServiceFile } from './service-file';

const { schema, uischema } = compileDefinition(testForm);
const json = JSON.stringify;
const service = (changes: object, file: object = {}): string =>
  json({ khamrong: 'service', formatVersion: 1, definition: { ...testForm, ...changes }, ...file });

test.each([
  ['service', [writeServiceFile(testForm)]],
  ['service', [`\uFEFF${writeServiceFile(testForm)}`]],
  ['google_form', [json(satisfactionSurvey)]],
  ['json_schema', [json(schema)]],
  ['json_schema', [json(schema), json(uischema)]],
  ['json_schema', [json(uischema), json(schema)]],
  ['json_schema', [json({ schema, uischema })]],
])('a %s is known by its content', (source, texts) => {
  expect(readFormFiles(texts)).toMatchObject({ ok: true, source });
});

test.each([
  ['no JSON', ['<html>']],
  ['a picture', ['\u0089PNG\r\n\u001a\n']],
  ['nothing', ['']],
  ['no form', ['{"a":1}']],
  ['a number', ['42']],
  ['a UI schema alone', [json(uischema)]],
  ['two forms', [json(satisfactionSurvey), json(schema)]],
  ['three files', [json(schema), json(uischema), json(schema)]],
  ['more than 1 MB', [service({ notice: { th: 'ก'.repeat(400_000) } })]],
  ['deep nesting', [`${'['.repeat(100_000)}${']'.repeat(100_000)}`]],
  ['a newer file', [service({}, { formatVersion: 2 })]],
  ['a newer definition', [service({ formatVersion: 2 })]],
  ['no definition', [json({ khamrong: 'service', formatVersion: 1 })]],
  [
    'an unknown kind of field',
    [service({ pages: [{ key: 'a', title: { th: 'ก' }, fields: [{ type: 'magic' }] }] })],
  ],
  ['markup', [service({ title: { th: '<img src=x onerror=alert(1)>' } })]],
  ['control characters', [service({ title: { th: 'ก\u0000ข' } })]],
  ['turned text', [service({ title: { th: 'ก\u202Eข' } })]],
  ['a name that reaches', [service({}).replace('"slug"', '"__proto__":{"a":1},"slug"')]],
])('%s is refused with a reason in both languages', (_, texts) => {
  const read = readFormFiles(texts);
  expect(read.ok).toBe(false);
  if (!read.ok) {
    expect(read.message.th).toMatch(/[ก-๙]/);
    expect(read.message.en).not.toBe('');
  }
});
