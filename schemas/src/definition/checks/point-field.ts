import type { FieldTypeName } from '../../fields';
import { faultIf, type DefinitionFault } from '../definition-fault';
import { fieldsIn, type FormDefinition } from '../form-definition';

/** Types whose answer may be the name of a place. */
export const POINT_TYPES: readonly FieldTypeName[] = ['text', 'radio', 'select', 'select_org_list'];

/** The field that the code of a place fills in is there, and takes a name. */
export function checkPointField(definition: FormDefinition): DefinitionFault[] {
  const { pointField } = definition;
  const field = fieldsIn(definition).find(({ key }) => key === pointField);
  const takesNames = field !== undefined && POINT_TYPES.includes(field.type);
  return faultIf(
    pointField !== undefined && !takesNames,
    '/pointField',
    field
      ? `“${field.label.th}” กรอกจาก คิวอาร์โค้ดประจำจุดไม่ได้ กรุณาเลือกช่องข้อความหรือตัวเลือก`
      : 'ช่องที่ คิวอาร์โค้ดประจำจุดกรอกให้ถูกลบไปแล้ว กรุณาเลือกช่องใหม่',
    'The field that codes of places fill in is gone or takes no names',
    'point.field',
  );
}
