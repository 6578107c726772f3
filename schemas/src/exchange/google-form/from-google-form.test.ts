import { compileDefinition } from '../../compile/compile-definition';
import { checkDefinition } from '../../definition/check-definition';
import { fieldsIn, type FormDefinition } from '../../definition/form-definition';
import { journeyOf, pruneHidden } from '../../answers/prune-hidden';
import type { Imported } from '../imported';
import { fromGoogleForm } from './from-google-form';
import { roomBooking, satisfactionSurvey } from './google-forms.fixture';

function taken(imported: Imported): { definition: FormDefinition; told: Record<string, string[]> } {
  if (!imported.ok) throw new Error(imported.message.en);
  const told: Record<string, string[]> = {};
  for (const { about, text } of imported.report) told[about] = [...(told[about] ?? []), text];
  return { definition: imported.definition, told };
}

const publishable = (definition: FormDefinition) =>
  checkDefinition({ ...definition, department: { th: 'สำนักปลัด' } });
const types = (definition: FormDefinition) =>
  Object.fromEntries(fieldsIn(definition).map(({ label, type }) => [label.th, type]));

describe('a survey from Google Forms', () => {
  const { definition, told } = taken(fromGoogleForm(satisfactionSurvey));

  it('can be published once a department is named', () => {
    expect(publishable(definition)).toEqual([]);
    expect(definition.title.th).toBe('แบบสำรวจความพึงพอใจต่อการให้บริการ ประจำปี 2569');
    expect(definition.description?.th).toContain('\n');
  });

  it('asks the same questions in the same order, with fields that fit', () => {
    expect(types(definition)).toEqual({
      เพศ: 'radio',
      อายุ: 'select',
      เรื่องที่มาติดต่อ: 'checkbox_group',
      โปรดระบุ: 'text',
      ความพึงพอใจด้านเจ้าหน้าที่: 'matrix_likert',
      วันที่สะดวกมาติดต่อ: 'section',
      ช่วงเช้า: 'checkbox_group',
      ช่วงบ่าย: 'checkbox_group',
      ความพึงพอใจโดยรวม: 'radio',
      ให้คะแนนสถานที่: 'radio',
      ข้อมูลติดต่อ: 'section',
      'ชื่อ-นามสกุล': 'text',
      เบอร์โทรศัพท์: 'phone_th',
      อีเมล: 'email',
      ข้อเสนอแนะ: 'textarea',
    });
  });

  it('has “other” with a text that is asked for when it is chosen', () => {
    const [, , reasons, other] = fieldsIn(definition);
    expect(reasons?.type === 'checkbox_group' && reasons.choices.at(-1)?.label.th).toBe('อื่น ๆ (โปรดระบุ)');
    expect(other).toMatchObject({
      required: true,
      showWhen: { field: reasons?.key, op: 'includes', value: 'other' },
    });
  });

  it('tells what became different, by question', () => {
    expect(told['ภาพสำนักงาน']).toEqual(['ไม่ได้นำรูปภาพหรือวิดีโอมา']);
    expect(told['เบอร์โทรศัพท์']?.[0]).toContain('หมายเลขโทรศัพท์');
    expect(told['วันที่สะดวกมาติดต่อ']?.[0]).toContain('แยกทีละแถว');
    expect(told['ความพึงพอใจโดยรวม']?.[0]).toContain('มาตรวัด 1–5');
  });
});

describe('a booking from Google Forms with sections that branch', () => {
  const { definition, told } = taken(fromGoogleForm(roomBooking));
  const pagesFor = (choice: string): string[] => {
    const branch = fieldsIn(definition).find(({ label }) => label.th === 'ผู้ขอใช้เป็น');
    const value = branch?.type === 'radio' && branch.choices.find(({ label }) => label.th === choice)?.value;
    const answers = Object.fromEntries(fieldsIn(definition).map(({ key }) => [key, 'x']));
    const kept = pruneHidden(journeyOf(compileDefinition(definition).uischema), {
      ...answers,
      [branch?.key ?? '']: value,
    });
    return definition.pages
      .filter(({ fields }) => fields.some(({ key }) => Object.hasOwn(kept, key)))
      .map(({ title }) => title.th);
  };

  it('can be published once a department is named', () => {
    expect(publishable(definition)).toEqual([]);
  });

  it('leads to the sections the answers lead to', () => {
    expect(pagesFor('หน่วยงานราชการ')).toEqual(['แบบขอใช้ห้องประชุม', 'หน่วยงานราชการ', 'วันและเวลา']);
    expect(pagesFor('ประชาชนทั่วไป')).toEqual(['แบบขอใช้ห้องประชุม', 'ประชาชนทั่วไป', 'วันและเวลา']);
    expect(pagesFor('ยังไม่ต้องการจอง')).toEqual(['แบบขอใช้ห้องประชุม']);
    expect(told['ประชาชนทั่วไป']?.[0]).toContain('โปรดตรวจ');
  });

  it('asks for files behind the questions, under what leads to them', () => {
    expect(definition.attachments).toMatchObject([
      { label: { th: 'หนังสือขอใช้' }, accept: ['pdf'], required: true, maxBytes: 16 * 1024 * 1024 },
    ]);
    expect(definition.attachments[0]?.showWhen).toEqual(definition.pages[1]?.showWhen);
    expect(told['หนังสือขอใช้']).toHaveLength(3);
  });

  it('has Thai fields where the words ask for them, and the address Google collected', () => {
    expect(types(definition)).toMatchObject({
      อีเมล: 'email',
      เลขบัตรประชาชน: 'thai_national_id',
      วันที่ใช้: 'date_be',
      เวลาเริ่ม: 'time',
      ใช้นานเท่าใด: 'text',
      วันเกิดผู้จอง: 'text',
      นัดดูสถานที่: 'datetime_be',
    });
    expect(fieldsIn(definition).find(({ key }) => key === 'national_id')).toMatchObject({
      personal: 'personal_high',
      required: true,
    });
  });
});

it.each([[null], [[]], [{}], [{ info: 'x' }], ['form'], [{ info: {}, items: [] }]])(
  '%j is refused',
  (value) => {
    expect(fromGoogleForm(value).ok).toBe(false);
  },
);

it('100,000 items are cut to what a form can hold, and told', () => {
  const items = Array.from({ length: 100_000 }, (_, index) => ({
    title: `ข้อ ${index}`,
    questionItem: { question: { textQuestion: {} } },
  }));
  const { definition, told } = taken(fromGoogleForm({ info: { title: 'ยาว' }, items }));
  expect(publishable(definition)).toEqual([]);
  expect(fieldsIn(definition).length).toBeGreaterThan(200);
  expect(told['']?.join()).toContain('100000');
});

it('a web of branches through 60 sections stays a form that can be published', () => {
  const items = Array.from({ length: 60 }, (_, index) => [
    { itemId: `s${index}`, title: `ส่วน ${index}`, pageBreakItem: {} },
    {
      title: `ไปไหน ${index}`,
      questionItem: {
        question: {
          choiceQuestion: {
            type: 'RADIO',
            options: [1, 2, 3, 59 - index, -3].map((step) => ({
              value: `ไป ${step}`,
              goToSectionId: `s${index + step}`,
            })),
          },
        },
      },
    },
  ]).flat();
  const { definition } = taken(fromGoogleForm({ info: { title: 'เขาวงกต {full_name}' }, items }));
  expect(publishable(definition)).toEqual([]);
});

it('markup and control characters of texts are taken out', () => {
  const { definition, told } = taken(
    fromGoogleForm({
      info: { title: 'แบบ<script>alert(1)</script>ฟอร์ม\u0007 {receipt_no}' },
      items: [{ title: '<b>อายุ</b> < 18 หรือไม่ \u202Egnp', questionItem: { question: { textQuestion: {} } } }],
    }),
  );
  expect(JSON.stringify(definition)).not.toMatch(/<script|<b>|\u202E|\\u0007/);
  expect(fieldsIn(definition)[0]?.label.th).toBe('อายุ < 18 หรือไม่ gnp');
  expect(told['']?.join()).toContain('<b>');
});
