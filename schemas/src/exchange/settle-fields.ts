import { conditionFaults } from '../definition/checks/conditions';
import type { Attachment, Page } from '../definition/form-definition';
import { typeOf, type Field } from '../fields';
import type { Assembled } from './imported';
import type { Report } from './report';

type Earlier = Map<string, Field>;
type Shown = Pick<Page, 'showWhen'>;

const CANNOT = 'เงื่อนไขการแสดงใช้ไม่ได้ในระบบนี้ จึงแสดงเสมอ';
const SETTING = 'ข้อกำหนดบางอย่างของช่องนี้ขัดกัน จึงไม่ได้นำมา';
const AS_TEXT = 'ข้อกำหนดของช่องนี้ใช้ไม่ได้ จึงเปลี่ยนเป็นช่องข้อความ';

/** Without its condition where that looks at what does not come earlier, or at answers nobody can give. */
function settled<T extends Shown>(shown: T, about: string, earlier: Earlier, report: Report): T {
  if (conditionFaults(shown.showWhen, '', { owner: 'field', earlier, all: earlier }).length === 0)
    return shown;
  report.note(about, CANNOT);
  return { ...shown, showWhen: undefined };
}

const without = (field: Field, paths: readonly string[]): Field =>
  Object.fromEntries(
    Object.entries(field).filter(([name]) => !paths.some((path) => path.split('/')[1] === name)),
  ) as Field;

const plainText = ({ key, label, help, required, showWhen }: Field): Field => ({
  type: 'text',
  key,
  label,
  help,
  required,
  showWhen,
});

/** Without the settings that contradict each other; a field that cannot do without them becomes one line of text. */
function withSoundSettings(field: Field, earlier: Earlier, report: Report): Field {
  const faultsOf = (each: Field) => typeOf(each).settingFaults(each, earlier);
  const faults = faultsOf(field);
  if (faults.length === 0) return field;
  const lists = faults.some(({ path }) => /^\/(choices|scale|groups|columns|required)/.test(path));
  const rest = lists
    ? plainText(field)
    : without(
        field,
        faults.map(({ path }) => path),
      );
  report.note(field.label.th, lists ? AS_TEXT : SETTING);
  return faultsOf(rest).length === 0 ? rest : plainText(field);
}

function settledFields(page: Page, earlier: Earlier, report: Report): Field[] {
  return page.fields.map((each) => {
    const shown = settled(each, each.label.th, earlier, report);
    const field = withSoundSettings(shown, earlier, report);
    earlier.set(field.key, field);
    return field;
  });
}

/** Pages and files whose conditions and settings pass the checks of publishing. */
export function settleFields(form: Assembled, report: Report): Assembled {
  const earlier: Earlier = new Map();
  const pages = form.pages.map((each) => {
    const page = settled(each, each.title.th, earlier, report);
    return { ...page, fields: settledFields(page, earlier, report) };
  });
  const attachments = form.attachments.map((each): Attachment =>
    settled(each, each.label.th, earlier, report),
  );
  return { ...form, pages, attachments };
}
