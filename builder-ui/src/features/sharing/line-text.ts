import type { FormDefinition, FormDraft, OfficeProfile } from '@khamrong/schemas';

/** What to have ready: files asked of everybody, then those asked of some. */
function papersOf({ attachments }: FormDefinition): string[] {
  const always = attachments.filter(({ required, showWhen }) => required && !showWhen);
  const sometimes = attachments.filter(
    ({ required, requiredWhen, showWhen }) => requiredWhen || (required && showWhen),
  );
  return [
    ...always.map(({ label }) => `- ${label.th}`),
    ...sometimes.map(({ label }) => `- ${label.th} (เฉพาะบางกรณี)`),
  ];
}

/** What the office sends round on LINE: the service, whose it is, what to have ready, the link, whom to ask. */
export function lineText(
  definition: FormDefinition,
  { shortUrl }: Pick<FormDraft, 'shortUrl'>,
  office: OfficeProfile,
): string {
  const { title, department, contact } = definition;
  const papers = papersOf(definition);
  return [
    title.th,
    `${office.name} · ${department.th}`,
    ...(papers.length > 0 ? ['', 'เอกสารที่ต้องเตรียม', ...papers] : []),
    '',
    `ยื่นออนไลน์ที่ ${shortUrl}`,
    `สอบถาม ${contact?.name || office.shortName} โทร. ${contact?.phone || office.phone}`,
  ].join('\n');
}
