import {
  bahtText,
  fieldsIn,
  fullName,
  parseAmount,
  SYSTEM_VARIABLES,
  type SystemVariable,
} from '@khamrong/schemas';
import { markup, type Html } from '../../../ports/pdf/markup';
import type { PaperSource } from './paper-source';
import { attachmentList } from './attachment-words';
import { blank } from './blank';
import { fullAddress } from './full-address';
import { paperMoment } from './moment';
import { signedStamp } from './signed-stamp';
import { keepNames, officeName, unbroken } from './unbroken';

type Words = (source: PaperSource) => string;

const moment = ({ receipt }: PaperSource) => receipt && paperMoment(receipt.submittedAt);

/** The amount the petition speaks of: the field called `amount`, else the first amount of the form. */
function amountWords({ definition, answers }: PaperSource): string {
  const amounts = fieldsIn(definition).filter((field) => field.type === 'amount_thb');
  const field = amounts.find(({ key }) => key === 'amount') ?? amounts[0];
  const value = field && answers[field.key];
  const satang = typeof value === 'number' || typeof value === 'string' ? parseAmount(value) : undefined;
  return satang === undefined ? '' : bahtText(satang);
}

/** The office's own names and places: broken only behind the kind of office. */
const OFFICE: Partial<Record<SystemVariable, Words>> = {
  org_name: ({ office }) => office.name,
  org_short_name: ({ office }) => office.shortName,
  org_head_title: ({ office }) => office.headTitle,
  org_head_short: ({ office }) => office.headShort,
  org_clerk_title: ({ office }) => office.clerkTitle,
  org_clerk_short: ({ office }) => office.clerkShort,
  org_office_name: ({ office }) => office.officeName,
  org_tambon: ({ office }) => office.tambon,
  org_amphoe: ({ office }) => office.amphoe,
  org_province: ({ office }) => office.province,
};

/** Words that stay on one line. */
const WHOLE: Partial<Record<SystemVariable, Words>> = {
  org_phone: ({ office }) => office.phone,
  org_email: ({ office }) => office.email,
  receipt_no: ({ receipt }) => receipt?.receiptNo ?? '',
  date_th: (source) => moment(source)?.date ?? '',
  day_th: (source) => moment(source)?.day ?? '',
  month_th: (source) => moment(source)?.month ?? '',
  year_be: (source) => moment(source)?.year ?? '',
  time_th: (source) => moment(source)?.time ?? '',
  date_short_th: (source) => moment(source)?.shortDate ?? '',
  fiscal_year_be: (source) => moment(source)?.fiscalYear ?? '',
  attachment_count: ({ receipt, attachments }) => (receipt ? String(attachments.length) : ''),
  full_name: ({ answers }) => fullName(answers),
  full_name_proxy: ({ answers }) => fullName(answers, 'proxy_'),
};

const PROSE: Partial<Record<SystemVariable, Words>> = {
  org_address: ({ office }) => office.address,
  service_title: ({ definition }) => definition.title.th,
  attachment_list: ({ attachments }) => attachmentList(attachments),
  full_address: ({ answers }) => fullAddress(answers),
  full_address_proxy: ({ answers }) => fullAddress(answers, 'proxy_'),
  amount_words: amountWords,
  signed_stamp: ({ receipt }) => (receipt ? signedStamp(receipt) : ''),
};

/** Room for each by hand, in millimetres. */
const BLANKS: Partial<Record<SystemVariable, number>> = {
  receipt_no: 28,
  date_th: 45,
  day_th: 12,
  month_th: 32,
  year_be: 18,
  time_th: 18,
  date_short_th: 32,
  fiscal_year_be: 18,
  attachment_count: 12,
  attachment_list: 90,
  full_name: 65,
  full_address: 110,
  full_name_proxy: 65,
  full_address_proxy: 110,
  amount_words: 80,
  signed_stamp: 50,
};

const OTHER_MM = 40;

export const isSystemVariable = (name: string): name is SystemVariable =>
  (SYSTEM_VARIABLES as readonly string[]).includes(name);

/** Room for a system variable that has no words. */
export const systemBlank = (variable: SystemVariable): Html => blank(BLANKS[variable] ?? OTHER_MM);

/** A system variable in words; undefined where it has none. */
export function systemWords(variable: SystemVariable, source: PaperSource): Html | undefined {
  const words = OFFICE[variable] ?? WHOLE[variable] ?? PROSE[variable];
  const text = words ? source.digits(words(source).trim()) : '';
  if (text === '') return undefined;
  if (OFFICE[variable]) return officeName(text);
  return WHOLE[variable] ? unbroken(text) : markup`${keepNames(text, source.names)}`;
}
