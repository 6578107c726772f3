import { checkLimits, conditionsIn, FORM_LIMITS } from '../definition/checks/limits';
import type { FormDefinition, Page } from '../definition/form-definition';
import { FILE_MAX_BYTES } from './untrusted';
import type { Assembled } from './imported';
import type { Report } from './report';

/** The most the shape of a definition holds. */
const MOST = { pages: 40, fields: 100, attachments: 30 } as const;

/** A page with more fields than one may have goes on behind. */
function split(page: Page): Page[] {
  if (page.fields.length <= MOST.fields) return [page];
  const count = Math.ceil(page.fields.length / MOST.fields);
  return Array.from({ length: count }, (_, index) => ({
    ...page,
    key: index === 0 ? page.key : `${page.key.slice(0, 50)}_part${index + 1}`,
    title: index === 0 ? page.title : { th: `${page.title.th.slice(0, 380)} (ต่อ ${index + 1})` },
    fields: page.fields.slice(index * MOST.fields, (index + 1) * MOST.fields),
  }));
}

/** Only the first fields, and the pages that have some. */
function firstFields(pages: readonly Page[], count: number): Page[] {
  let left = count;
  return pages.flatMap((page) => {
    const fields = page.fields.slice(0, left);
    left -= fields.length;
    return fields.length > 0 ? [{ ...page, fields }] : [];
  });
}

const countIn = (pages: readonly Page[]): number =>
  pages.reduce((count, { fields }) => count + fields.length, 0);

/** The largest number up to `most` that fits; fewer always fit where more do. */
function mostThatFits(most: number, fits: (count: number) => boolean): number {
  if (fits(most)) return most;
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

type Make = (form: Assembled) => FormDefinition;

const fits = (definition: FormDefinition): boolean =>
  checkLimits(definition).length === 0 && JSON.stringify(definition).length < FILE_MAX_BYTES / 3;

/** The form without the conditions beyond the limit, those of the last fields first. */
function withFewerConditions(form: Assembled, make: Make, report: Report): Assembled {
  const pages = form.pages.map((page) => ({ ...page, fields: [...page.fields] }));
  const conditional = pages.flatMap(({ fields }) =>
    fields.flatMap((field, at) => (field.showWhen ? [{ fields, field, at }] : [])),
  );
  const count = (): number => conditionsIn(make({ ...form, pages }));
  for (let over = count(); over > FORM_LIMITS.conditions; over = count()) {
    const last = conditional.pop();
    if (!last) return { ...form, pages: pages.map((page) => ({ ...page, showWhen: undefined })) };
    last.fields[last.at] = { ...last.field, showWhen: undefined };
    report.note(last.field.label.th, 'แบบฟอร์มมีเงื่อนไขมากเกินกว่าที่ระบบรับได้ ข้อนี้จึงแสดงเสมอ');
  }
  return { ...form, pages };
}

/** As much of the form as may be published: a clerk can make two of it, a form that stays too large helps nobody. */
export function settleSize(form: Assembled, make: Make, report: Report): Assembled {
  const whole = {
    ...form,
    pages: form.pages.flatMap(split).slice(0, MOST.pages),
    attachments: form.attachments.slice(0, MOST.attachments),
  };
  const lighter = withFewerConditions(whole, make, report);
  const kept = mostThatFits(countIn(lighter.pages), (count) =>
    fits(make({ ...lighter, pages: firstFields(lighter.pages, count) })),
  );
  const lost = countIn(form.pages) - kept;
  if (lost > 0) report.first(`แบบฟอร์มใหญ่เกินกว่าที่ระบบรับได้ จึงนำมา ${kept} ข้อแรก อีก ${lost} ข้อไม่ได้นำมา`);
  if (form.attachments.length > MOST.attachments)
    report.first(`นำเอกสารแนบมา ${MOST.attachments} รายการแรกเท่านั้น`);
  return { ...lighter, pages: firstFields(lighter.pages, kept) };
}
