import { faultIf, type DefinitionFault } from '../definition-fault';
import type { FormDefinition } from '../form-definition';

const isText = (value: object): value is { th: string } => 'th' in value && typeof value.th === 'string';

/** Texts that hold nothing but spaces, wherever they stand: every question is put in words. */
export function checkTexts(definition: FormDefinition): DefinitionFault[] {
  const { petition, ...form } = definition;
  return [
    ...blankTexts(form, ''),
    ...faultIf(
      petition.title.trim() === '',
      '/petition/title',
      'กรุณากรอกชื่อแบบคำร้อง',
      'The petition needs a title',
    ),
  ];
}

function blankTexts(value: unknown, path: string): DefinitionFault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value))
    return faultIf(value.th.trim() === '', `${path}/th`, 'กรุณากรอกข้อความภาษาไทย', 'A Thai text is missing');
  return Object.entries(value).flatMap(([key, each]) => blankTexts(each, `${path}/${key}`));
}
