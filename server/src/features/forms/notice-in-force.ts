import { leadsElsewhere, noticePath, type FormDefinition, type OfficeProfile } from '@khamrong/schemas';
import type { FormDocument } from './form.model';

/** The privacy notice that a form's page names and leads to. */
export interface NamedNotice {
  version: string;
  url: string;
  /** Of the service's own notice; absent of one the office has elsewhere. */
  number?: number;
}

type Noticed = Pick<FormDocument, 'slug' | 'notice'>;

const own = (slug: string, number: number): NamedNotice => ({
  version: String(number),
  url: noticePath(slug, number),
  number,
});

/** What is in force for a form; the office's own notice elsewhere, where the service has written none. */
export function noticeInForce(
  { slug, notice }: Noticed,
  definition: FormDefinition,
  office: Pick<OfficeProfile, 'privacyNotice'>,
): NamedNotice {
  return !notice || leadsElsewhere(definition, office) ? office.privacyNotice : own(slug, notice.number);
}

const NUMBER = /^[1-9]\d{0,8}$/;

/**
 * The version that was in force on somebody's page, by what the page says of it: one of those there were. Undefined for what
 * is none of them, such as a page from before services had notices of their own.
 */
export function noticeOnPage({ number: newest }: NamedNotice, said: string | undefined): number | undefined {
  const number = said !== undefined && NUMBER.test(said) ? Number(said) : undefined;
  return number !== undefined && newest !== undefined && number <= newest ? number : undefined;
}

/** The notice as a page had it that is shown once more: what was read on it stays what it names. */
export function noticeShownBefore(slug: string, notice: NamedNotice, said: string | undefined): NamedNotice {
  const number = noticeOnPage(notice, said);
  return number === undefined ? notice : own(slug, number);
}
