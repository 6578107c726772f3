import { faultIf, type DefinitionFault } from '../definition-fault';
import type { FormDefinition } from '../form-definition';
import { missingText } from './text-words';

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
      'text.empty',
    ),
  ];
}

function blankTexts(value: unknown, path: string): DefinitionFault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!isText(value))
    return Object.entries(value).flatMap(([key, each]) => blankTexts(each, `${path}/${key}`));
  if (value.th.trim() !== '') return [];
  return [{ path: `${path}/th`, message: missingText(path), kind: 'text.empty' }];
}
