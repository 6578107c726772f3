import { testOffice } from '../office/office.fixture';
import { testForm } from './form.fixture';
import { resolveForOffice } from './resolve-for-office';
import type { FormDefinition } from './form-definition';

const form = (edit: Partial<FormDefinition>): FormDefinition => ({ ...structuredClone(testForm), ...edit });

test('the office stands in texts, and its numbers in limits', () => {
  const resolved = resolveForOffice(
    form({
      title: { th: 'แจ้ง {org_short_name}' },
      pages: [
        {
          key: 'p',
          title: { th: 'หน้า' },
          fields: [{ type: 'date_be', key: 'd', label: { th: 'โทร {org_phone}' }, min: 'today+{lead_days}' }],
        },
      ],
    }),
    testOffice,
  );
  expect(resolved.title.th).toBe('แจ้ง อบต.ตัวอย่าง');
  expect(resolved.pages[0]?.fields[0]).toMatchObject({ label: { th: 'โทร 043-123-456' }, min: 'today+7' });
});

test('the office’s lists stand in fields that name them', () => {
  const field = { type: 'select_org_list', key: 'v', label: { th: 'หมู่บ้าน' }, list: 'villages' } as const;
  const resolved = resolveForOffice(
    form({ pages: [{ key: 'p', title: { th: 'หน้า' }, fields: [field] }] }),
    testOffice,
  );
  expect(resolved.pages[0]?.fields[0]).toEqual({ ...field, choices: testOffice.lists.villages });
});

test('other braces stay, those around names that every object has too', () => {
  const title = { th: '{nobody} {constructor} {toString}' };
  expect(resolveForOffice(form({ title }), testOffice).title).toEqual(title);
});

test('the petition keeps its placeholders', () => {
  expect(resolveForOffice(testForm, testOffice).petition).toEqual(testForm.petition);
});
