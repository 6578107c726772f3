import type { Field } from '../../fields';
import { say } from './palette-item';

const personal = 'personal' as const;

/** ตำบล, อำเภอ, จังหวัด and postcode, looked up together: how their keys begin says that they are one address. */
export const cascade: readonly Field[] = [
  {
    type: 'address_lookup',
    key: 'addr_tambon',
    label: say('ตำบล/แขวง', 'Sub-district'),
    required: true,
    personal,
    level: 'tambon',
  },
  {
    type: 'address_lookup',
    key: 'addr_amphoe',
    label: say('อำเภอ/เขต', 'District'),
    required: true,
    personal,
    level: 'amphoe',
  },
  {
    type: 'address_lookup',
    key: 'addr_province',
    label: say('จังหวัด', 'Province'),
    required: true,
    personal,
    level: 'province',
  },
  {
    type: 'text',
    key: 'addr_postcode',
    label: say('รหัสไปรษณีย์', 'Postcode'),
    personal,
    pattern: '^[1-9]\\d{4}$',
    patternMessage: say('กรุณากรอกรหัสไปรษณีย์เป็นตัวเลข 5 หลัก', 'Please enter a 5-digit postcode'),
    inputMode: 'numeric',
  },
];

/** House number to road, under the keys `{full_address}` is built from. */
const house: readonly Field[] = [
  {
    type: 'text',
    key: 'addr_no',
    label: say('บ้านเลขที่', 'House no.'),
    required: true,
    personal,
    maxLength: 20,
    pattern: '^[0-9๐-๙]{1,6}([/\\-][0-9๐-๙]{1,6})*( ?[ก-ฮA-Za-z])?$|^-$',
    patternMessage: say(
      'กรุณากรอกบ้านเลขที่ เช่น 12 หรือ 12/3 ถ้าไม่มีให้ใส่ -',
      'Please enter a house number such as 12 or 12/3, or - if there is none',
    ),
  },
  {
    type: 'text',
    key: 'addr_moo',
    label: say('หมู่ที่', 'Moo (village no.)'),
    help: say('ในเขตเทศบาลบางแห่งไม่มีหมู่ที่ ให้เว้นว่าง', 'Some municipalities have no moo: leave it empty'),
    personal,
    maxLength: 3,
    pattern: '^[0-9๐-๙]{1,3}$|^-$',
    patternMessage: say(
      'กรุณากรอกหมู่ที่เป็นตัวเลข ถ้าไม่มีให้เว้นว่าง',
      'Please enter the moo as a number, or leave it empty',
    ),
  },
  {
    type: 'text',
    key: 'addr_village',
    label: say('หมู่บ้าน/ชุมชน', 'Village/community'),
    personal,
    maxLength: 80,
  },
  { type: 'text', key: 'addr_soi', label: say('ตรอก/ซอย', 'Lane (soi)'), personal, maxLength: 80 },
  { type: 'text', key: 'addr_road', label: say('ถนน', 'Road'), personal, maxLength: 80 },
];

export const wholeAddress: readonly Field[] = [...house, ...cascade];
