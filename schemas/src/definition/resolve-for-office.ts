import type { OfficeProfile } from '../office/office-profile';
import type { Field } from '../fields';
import { noticeAddress } from '../privacy/notice-address';
import type { FormDefinition } from './form-definition';

const words = (definition: FormDefinition, office: OfficeProfile): Record<string, string> => ({
  org_name: office.name,
  org_short_name: office.shortName,
  org_phone: office.phone,
  org_address: office.address,
  org_tambon: office.tambon,
  org_amphoe: office.amphoe,
  org_province: office.province,
  org_postcode: office.postcode,
  org_electricity_phone: office.electricityPhone,
  privacy_notice_url: noticeAddress(definition, office),
  ...Object.fromEntries(Object.entries(office.settings).map(([key, value]) => [key, String(value)])),
});

/** Replaces `{org_name}` and the like in every text of a value; other braces stay. */
function fill<T>(value: T, dictionary: Record<string, string>): T {
  if (typeof value === 'string')
    return value.replace(
      /\{([a-z_]+)\}/g,
      (whole, name: string) => (Object.hasOwn(dictionary, name) ? dictionary[name] : undefined) ?? whole,
    ) as T;
  if (Array.isArray(value)) return value.map((each) => fill(each, dictionary)) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, dictionary)])) as T;
  return value;
}

const withList = (field: Field, office: OfficeProfile): Field =>
  'list' in field ? { ...field, choices: office.lists[field.list] ?? [] } : field;

/**
 * The definition as this office publishes it: the office's names stand in its texts and its lists in its
 * fields, so that a version stays readable when the office's data changes. The petition keeps its placeholders.
 */
export function resolveForOffice(definition: FormDefinition, office: OfficeProfile): FormDefinition {
  const { petition, ...texts } = definition;
  const filled = fill(texts, words(definition, office));
  const pages = filled.pages.map((page) => ({
    ...page,
    fields: page.fields.map((field) => withList(field, office)),
  }));
  return { ...filled, pages, petition };
}
