import type { PetitionLayout } from '@khamrong/schemas';
import { ConditionEditor } from '../../../components/condition/condition-editor';
import { useConditionFields } from '../sheet';
import { FieldList } from './field-list';

type Redaction = PetitionLayout['redaction'];

interface PrivacySettingsProps {
  unprinted: readonly string[] | undefined;
  redaction: Redaction;
  onUnprinted: (keys: string[] | undefined) => void;
  onRedaction: (redaction: Redaction) => void;
}

/** What of the answers is not for every reader of the paper. */
export function PrivacySettings({ unprinted, redaction, onUnprinted, onRedaction }: PrivacySettingsProps) {
  const fields = useConditionFields();
  return (
    <>
      <details>
        <summary>ช่องที่ไม่พิมพ์ลงกระดาษเลย{unprinted ? ` (${unprinted.length})` : ''}</summary>
        <FieldList
          label="เลือกช่องที่ไม่พิมพ์ แม้ข้อความจะอ้างถึง"
          chosen={unprinted ?? []}
          onChosen={(keys) => onUnprinted(keys.length > 0 ? keys : undefined)}
        />
      </details>
      <details>
        <summary>สำเนาที่ปกปิดข้อมูลผู้ร้อง{redaction ? ` (ปกปิด ${redaction.fields.length} ช่อง)` : ''}</summary>
        <div className="block-form">
          <p className="help">สำเนานี้ส่งให้คู่กรณี ตั้งเงื่อนไขว่าปกปิดเมื่อใด แล้วเลือกช่องที่ปกปิด</p>
          <ConditionEditor
            lead="ปกปิดเมื่อ"
            value={redaction?.when}
            fields={fields}
            onValue={(when) => onRedaction(when && { when, fields: redaction?.fields ?? [] })}
          />
          {redaction && (
            <FieldList
              label="ช่องที่ปกปิด"
              chosen={redaction.fields}
              onChosen={(keys) => onRedaction({ ...redaction, fields: keys })}
            />
          )}
        </div>
      </details>
    </>
  );
}
