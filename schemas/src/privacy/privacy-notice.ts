import { Type, type Static } from '@sinclair/typebox';
import type { FormDefinition } from '../definition/form-definition';
import { Label, Prose, type Text } from '../definition/text';
import type { OfficeProfile } from '../office/office-profile';
import type { MonthsKept } from '../wire/office/retention';
import { dataText } from './data-text';
import { contactText, purposeText, recipientsText, rightsText } from './default-texts';
import { keepingText } from './keeping-text';
import { PRIVACY_SECTIONS, type PrivacySectionName } from './privacy-texts';

/** A whole notice as people read it, whatever changes later. */
export const PrivacyNotice = Type.Array(
  Type.Object({
    name: Type.Union(PRIVACY_SECTIONS.map((name) => Type.Literal(name))),
    title: Label,
    /** Lines. */
    text: Prose,
  }),
);
export type PrivacyNotice = Static<typeof PrivacyNotice>;

export const PRIVACY_TITLE: Record<PrivacySectionName, Text> = {
  purpose: { th: 'เก็บข้อมูลไปเพื่ออะไร', en: 'What the data are for' },
  data: { th: 'เก็บข้อมูลอะไรบ้าง', en: 'Which data are kept' },
  recipients: { th: 'ใครเห็นหรือได้รับข้อมูล', en: 'Who sees or receives them' },
  keeping: { th: 'เก็บไว้นานเท่าใด', en: 'How long they are kept' },
  rights: { th: 'สิทธิของท่าน', en: 'Your rights' },
  contact: { th: 'ติดต่อ', en: 'Contact' },
};

/** All that a notice follows from. */
export interface NoticeFacts {
  /** With the office's names in it. */
  definition: FormDefinition;
  office: OfficeProfile;
  months: MonthsKept;
}

const WRITTEN: Record<PrivacySectionName, (facts: NoticeFacts) => Text> = {
  purpose: purposeText,
  data: ({ definition }) => dataText(definition),
  recipients: recipientsText,
  keeping: ({ months }) => keepingText(months),
  rights: rightsText,
  contact: contactText,
};

/** What a section says where the service has no text of its own. */
export const writtenPrivacy = (name: PrivacySectionName, facts: NoticeFacts): Text => WRITTEN[name](facts);

function sectionText(name: PrivacySectionName, facts: NoticeFacts): Text {
  const own = facts.definition.privacy?.[name];
  if (!own) return writtenPrivacy(name, facts);
  if (name !== 'keeping') return own;
  const { th, en } = keepingText(facts.months);
  return { th: `${th}\n${own.th}`, en: `${en ?? th}\n${own.en || own.th}` };
}

/** The privacy notice of a service: its own texts, and where it has none what its definition and its settings say. */
export const privacyNotice = (facts: NoticeFacts): PrivacyNotice =>
  PRIVACY_SECTIONS.map((name) => ({ name, title: PRIVACY_TITLE[name], text: sectionText(name, facts) }));
