import type { FormDefinition, FormDraft, Page } from '@khamrong/schemas';
import { blankDefinition, fromPalette, PALETTE } from '@khamrong/schemas/editing';
import { demoOffice } from '@khamrong/templates';

/** Fields of one page, as clerks have them at the most. */
const ON_A_PAGE = 40;

const first = blankDefinition({
  title: { th: 'แบบคำร้องขนาดใหญ่' },
  slug: 'large',
  department: { th: 'กองช่าง' },
});

/** Goes round the palette until there are so many fields, so that every kind is there. */
function filled(form: FormDefinition, count: number, at = 0): FormDefinition {
  const [page] = form.pages;
  const item = PALETTE[at % PALETTE.length];
  if (!page || !item || page.fields.length >= count) return form;
  const { fields, attachments } = fromPalette(item.id, form, demoOffice);
  const pages = [{ ...page, fields: [...page.fields, ...fields] }];
  return filled(
    { ...form, pages, attachments: [...form.attachments, ...attachments].slice(0, 30) },
    count,
    at + 1,
  );
}

const pagesOf = ({ pages: [page] }: FormDefinition, count: number): Page[] =>
  Array.from({ length: Math.ceil(count / ON_A_PAGE) }, (_, number) => ({
    key: `page_${number + 1}`,
    title: { th: `ส่วนที่ ${number + 1}` },
    fields: (page?.fields ?? []).slice(0, count).slice(number * ON_A_PAGE, (number + 1) * ON_A_PAGE),
  }));

/** A draft with so many fields of all kinds, forty to a page. */
export function largeDraft(count: number): FormDraft {
  const definition = filled(first, count);
  return {
    id: 'large',
    slug: 'large',
    url: '',
    shortUrl: '',
    revision: 1,
    savedAt: '2026-11-20T09:00:00+07:00',
    savedBy: 'นางสมศรี ใจงาม',
    definition: { ...definition, pages: pagesOf(definition, count) },
    live: null,
    changed: true,
    publishAt: null,
    publishFailed: null,
    availability: { open: false, opensAt: null, closesAt: null, cap: null, closedMessage: null },
    received: 0,
    points: [],
    embedOrigins: [],
    proof: false,
    months: {},
    privacyNotice: null,
  };
}
