import { faultIf, type DefinitionFault } from '../definition-fault';
import type { FormDefinition } from '../form-definition';
import { textsIn } from '../texts-in';
import { missingText } from './text-words';

/** Texts that hold nothing but spaces, wherever they stand: every question is put in words. */
export function checkTexts(definition: FormDefinition): DefinitionFault[] {
  const blank = textsIn(definition).filter(({ th }) => th.trim() === '');
  return [
    ...blank.map(({ at }): DefinitionFault => ({
      path: `${at}/th`,
      message: missingText(at),
      kind: 'text.empty',
    })),
    ...faultIf(
      definition.petition.title.trim() === '',
      '/petition/title',
      'กรุณากรอกชื่อแบบคำร้อง',
      'The petition needs a title',
      'text.empty',
    ),
  ];
}
