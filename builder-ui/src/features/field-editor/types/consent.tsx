import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/typing/switch';
import { TypedText } from '../../../components/typing/typed-text';
import { sizeOf } from '../bounds';
import { useSetField } from '../use-set-field';
import type { OfField } from './field-props';
import { settingFault } from './setting-fault';

const PURPOSES = [
  { value: '', text: 'ข้อความทั่วไป' },
  { value: 'certification', text: 'รับรองว่าข้อมูลเป็นความจริง' },
  { value: 'privacy_notice', text: 'รับทราบประกาศความเป็นส่วนตัว' },
  { value: 'consent', text: 'ให้ความยินยอมใช้ข้อมูล' },
  { value: 'warning', text: 'รับทราบคำเตือนเพื่อความปลอดภัย' },
];

/** Where the office's own privacy notice is found. */
const OFFICE_NOTICE = '{privacy_notice_url}';

/** What is ticked: a certification, an acknowledgement, a consent, a warning. */
export function ConsentPurpose({ field }: OfField<'consent'>) {
  const set = useSetField(field);
  return (
    <div className="editor-part">
      <SelectField
        label="ผู้ยื่นทำเครื่องหมายเพื่อ"
        value={field.purpose ?? ''}
        options={PURPOSES}
        onValue={(purpose) => set({ purpose: purpose || null })}
      />
    </div>
  );
}

/** The document that the statement speaks of. */
export function ConsentLink({ field }: OfField<'consent'>) {
  const set = useSetField(field);
  const isOffice = field.link === OFFICE_NOTICE;
  return (
    <>
      <Switch
        label="แสดงลิงก์ไปยังประกาศความเป็นส่วนตัวของหน่วยงาน"
        on={isOffice}
        onChange={(on) => set({ link: on ? OFFICE_NOTICE : null })}
      />
      {!isOffice && (
        <TypedText
          label="ลิงก์ไปยังเอกสาร"
          placeholder="https://"
          value={field.link ?? ''}
          maxLength={sizeOf('consent', 'link')}
          fault={settingFault(field, '/link')}
          onValue={(link) => set({ link: link || null })}
        />
      )}
    </>
  );
}
