import type { FormDefinition, OfficeProfile } from '@khamrong/schemas';
import { blankDefinition } from '@khamrong/schemas/editing';
import type { ReportLine } from '@khamrong/schemas/exchange';

/** What a new service begins with, before it has been given its own name. */
export interface Beginning {
  /** Where it comes from, in words. */
  from: string;
  definition: FormDefinition;
  /** What could not be carried over from another system's file. */
  report: ReportLine[];
}

/** What a clerk settles of every new service. */
export interface Basics {
  title: string;
  department: string;
  category: string;
  contactName: string;
  contactPhone: string;
  sealed: boolean;
}

export const blankBeginning = ({ divisions }: OfficeProfile): Beginning => ({
  from: 'เริ่มจากแบบเปล่า',
  definition: blankDefinition({ title: { th: '' }, slug: 'form', department: { th: divisions[0] ?? '' } }),
  report: [],
});

export const basicsOf = ({ title, department, category, contact, sealed }: FormDefinition): Basics => ({
  title: title.th,
  department: department.th,
  category,
  contactName: contact?.name ?? '',
  contactPhone: contact?.phone ?? '',
  sealed: Boolean(sealed),
});

/** English words stay beside Thai ones that did not change. */
const renamed = (text: { th: string; en?: string }, th: string) => (text.th === th ? text : { th });

/** Braces of a paper's text stand for answers. */
const paperTitle = (title: string): string => title.replace(/[{}]/g, '');

/** The definition with what was settled; the paper is named after the service where it was before. */
export function withBasics(definition: FormDefinition, basics: Basics): FormDefinition {
  const { contact: _, sealed: __, ...rest } = definition;
  const title = basics.title.trim();
  const { petition } = definition;
  const own = [paperTitle(definition.title.th), 'คำร้อง', ''];
  const named = own.includes(petition.title.trim());
  return {
    ...rest,
    title: renamed(definition.title, title),
    department: renamed(definition.department, basics.department.trim()),
    category: basics.category,
    ...(basics.contactName || basics.contactPhone
      ? { contact: { name: basics.contactName.trim(), phone: basics.contactPhone.trim() } }
      : {}),
    ...(basics.sealed ? { sealed: true } : {}),
    petition: named ? { ...petition, title: paperTitle(title) } : petition,
  };
}
