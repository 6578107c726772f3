import type { PersonalClass } from '@khamrong/schemas';
import { useId } from 'react';

interface PersonalChoiceProps {
  value: PersonalClass | undefined;
  onValue: (value: PersonalClass | null) => void;
}

const CLASSES: readonly { value: PersonalClass | ''; text: string; seen: string }[] = [
  {
    value: '',
    text: 'ไม่ใช่ข้อมูลส่วนบุคคล',
    seen: 'เจ้าหน้าที่ที่ดูแลเรื่องนี้',
  },
  {
    value: 'personal',
    text: 'ข้อมูลส่วนบุคคล (ชื่อ ที่อยู่ โทรศัพท์)',
    seen: 'เจ้าหน้าที่ที่ดูแลเรื่องนี้',
  },
  {
    value: 'third_party',
    text: 'ข้อมูลของบุคคลอื่น (ผู้ถูกร้อง พยาน)',
    seen: 'เจ้าหน้าที่ที่ดูแลเรื่องนี้ ระวังอย่าเปิดเผยต่อผู้อื่น',
  },
  {
    value: 'personal_high',
    text: 'ข้อมูลสำคัญ (เลขประจำตัวประชาชน เลขบัญชี)',
    seen: 'เฉพาะเจ้าหน้าที่ที่มีสิทธิเปิดดู ทีละรายการและมีบันทึกทุกครั้ง ข้อมูลเก็บแบบเข้ารหัส',
  },
  {
    value: 'sensitive_health',
    text: 'ข้อมูลอ่อนไหว (สุขภาพ ความพิการ ศาสนา)',
    seen: 'เฉพาะเจ้าหน้าที่ที่มีสิทธิเปิดดู ทีละรายการและมีบันทึกทุกครั้ง ข้อมูลเก็บแบบเข้ารหัส',
  },
];

/** Whose data an answer is, and who gets to see it. */
export function PersonalChoice({ value, onValue }: PersonalChoiceProps) {
  const id = useId();
  const chosen = CLASSES.find((each) => each.value === (value ?? ''));
  return (
    <div className="field">
      <label htmlFor={id}>ข้อมูลส่วนบุคคล</label>
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={`${id}-seen`}
        onChange={(event) => onValue((event.target.value || null) as PersonalClass | null)}
      >
        {CLASSES.map((each) => (
          <option key={each.value} value={each.value}>
            {each.text}
          </option>
        ))}
      </select>
      <p id={`${id}-seen`} className="help">
        ผู้ที่เห็น: {chosen?.seen}
      </p>
    </div>
  );
}
