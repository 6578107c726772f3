import { compileDefinition } from '../compile/compile-definition';
import { controlsIn, keyOf } from '../compile/ui-schema';
import type { Field } from '../fields';
import { attachmentsOf } from './attachments-of';
import { checkDefinition } from './check-definition';
import { testForm } from './form.fixture';
import type { FormDefinition } from './form-definition';

const signature: Field = {
  type: 'signature',
  key: 'sign_here',
  label: { th: 'ลายมือชื่อ' },
  required: true,
};
const [first, ...others] = testForm.pages;

const signed = (key: string): FormDefinition => ({
  ...testForm,
  pages: [
    { ...first, showWhen: undefined, fields: [...(first?.fields ?? []), { ...signature, key }] },
    ...others,
  ] as FormDefinition['pages'],
});

describe('a signature among the questions', () => {
  it('is asked for as a picture, with a control in its place and no answer', () => {
    const form = signed('sign_here');
    expect(attachmentsOf(form)[0]).toMatchObject({
      key: 'sign_here',
      accept: ['image'],
      maxFiles: 1,
      required: true,
      signature: true,
    });
    const { schema, uischema } = compileDefinition(form);
    expect(controlsIn(uischema).map(keyOf)).toContain('sign_here');
    expect(schema.properties).not.toHaveProperty('sign_here');
    expect(schema.required).not.toContain('sign_here');
    expect(checkDefinition(form)).toEqual([]);
  });

  it('has a key that no attachment has', () => {
    const [taken] = testForm.attachments;
    const faults = checkDefinition(signed(taken?.key ?? ''));
    expect(faults.map(({ kind }) => kind)).toContain('key.repeated');
  });
});
