/**
 * Names a petition may use besides the form's own fields. The server fills them from the office, the receipt
 * and the answers (`full_name` from prefix, first_name, last_name; `_proxy` forms from the proxy_ fields).
 */
export const SYSTEM_VARIABLES = [
  'org_name',
  'org_short_name',
  'org_head_title',
  'org_head_short',
  'org_clerk_title',
  'org_clerk_short',
  'org_office_name',
  'org_address',
  'org_tambon',
  'org_amphoe',
  'org_province',
  'org_phone',
  'org_email',
  'receipt_no',
  'date_th',
  'day_th',
  'month_th',
  'year_be',
  'time_th',
  'date_short_th',
  'fiscal_year_be',
  'service_title',
  'attachment_count',
  'attachment_list',
  'full_name',
  'full_address',
  'full_name_proxy',
  'full_address_proxy',
  'amount_words',
  'signed_stamp',
] as const;

export type SystemVariable = (typeof SYSTEM_VARIABLES)[number];
