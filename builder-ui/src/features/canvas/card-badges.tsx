import type { Attachment, Field } from '@khamrong/schemas';
import { ConditionBadge } from '../../components/condition/condition-badge';
import { useDraft } from '../../draft/draft-context';
import { faultsAt } from './faults-of';

const PERSONAL = {
  personal: 'ข้อมูลส่วนบุคคล',
  personal_high: 'ข้อมูลส่วนบุคคลสำคัญ',
  sensitive_health: 'ข้อมูลสุขภาพ',
  third_party: 'ข้อมูลของผู้อื่น',
} as const;

const MEGABYTE = 1024 * 1024;
const TAKEN = { pdf: 'PDF', image: 'ภาพ' } as const;

const plain = (text: string) => <span className="badge">{text}</span>;

/** What holds of a field, in a few words each. */
export function FieldBadges({ field }: { field: Field }) {
  return (
    <p className="card-badges">
      {field.required && <span className="badge badge-required">จำเป็น</span>}
      {field.showWhen && <ConditionBadge lead="แสดงเมื่อ" condition={field.showWhen} />}
      {field.personal && plain(PERSONAL[field.personal])}
      {field.prefill && plain('กรอกจากลิงก์ได้')}
    </p>
  );
}

/** What holds of a kind of attachment. */
export function AttachmentBadges({ attachment }: { attachment: Attachment }) {
  const { required, requiredWhen, showWhen, camera, accept, maxFiles, maxBytes, crossing } = attachment;
  const kinds = accept.map((kind) => TAKEN[kind]).join(' หรือ ');
  return (
    <p className="card-badges">
      {required && <span className="badge badge-required">จำเป็น</span>}
      {requiredWhen && <ConditionBadge lead="จำเป็นเมื่อ" condition={requiredWhen} />}
      {showWhen && <ConditionBadge lead="แสดงเมื่อ" condition={showWhen} />}
      {plain(`${kinds} ไม่เกิน ${maxFiles} ไฟล์ ไฟล์ละ ${Math.round(maxBytes / MEGABYTE)} MB`)}
      {camera && plain('เปิดกล้องก่อน')}
      {crossing && plain('ขีดคร่อม')}
    </p>
  );
}

/**
 * What must be put right here before the form can be published; what is open tells it itself, with ways to do so.
 * @param at `field:<key>`, or `form` for all of it
 */
export function FaultList({ at }: { at: string }) {
  const faults = useDraft((state) => {
    const { selected } = state;
    return selected && at === `${selected.kind}:${selected.key}` ? undefined : faultsAt(state, at);
  });
  if (!faults) return null;
  return (
    <ul className="card-faults">
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}
