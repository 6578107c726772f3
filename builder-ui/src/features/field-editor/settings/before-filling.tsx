import { FormDefinition, PROSE_MAX, takesScans } from '@khamrong/schemas';
import { Link } from 'react-router';
import { Switch } from '../../../components/typing/switch';
import { TypedText } from '../../../components/typing/typed-text';
import { useDefinition, useDraft } from '../../../draft/draft-context';
import { withThaiOrNone } from '../thai-text';
import { useSetForm } from './use-set-form';

const BASIS = FormDefinition.properties.legalBasis;
const LINE = BASIS.items.maxLength ?? 0;
const LINES = BASIS.maxItems ?? 0;

/** The laws the service rests on, a line each. */
function LegalBasis() {
  const set = useSetForm();
  const basis = useDefinition((definition) => definition.legalBasis);
  const change = (text: string): void => {
    const lines = text.split('\n').filter((line) => line !== '');
    set({ legalBasis: lines.length > 0 ? lines.slice(0, LINES).map((line) => line.slice(0, LINE)) : null });
  };
  return (
    <TypedText
      lines
      label="ฐานกฎหมาย"
      help={`บรรทัดละหนึ่งฉบับ ไม่เกิน ${LINES} บรรทัด`}
      placeholder="เช่น พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537"
      value={basis?.join('\n') ?? ''}
      maxLength={LINES * (LINE + 1)}
      onValue={change}
    />
  );
}

/** What is said before the first question. */
export function BeforeFilling() {
  const set = useSetForm();
  const notice = useDefinition((definition) => definition.notice);
  return (
    <section className="panel">
      <h2>ก่อนเริ่มกรอก</h2>
      <TypedText
        lines
        label="ประกาศสำคัญเหนือแบบฟอร์ม"
        help="เช่น เบอร์ฉุกเฉินที่ต้องโทรทันที ไม่ต้องรอกรอกแบบฟอร์ม"
        value={notice?.th ?? ''}
        maxLength={PROSE_MAX}
        onValue={(th) => set({ notice: withThaiOrNone(notice, th) })}
      />
      <LegalBasis />
    </section>
  );
}

/** Who may file and who may see the cases. */
export function Access() {
  const set = useSetForm();
  const id = useDraft((state) => state.saved.id);
  const sealed = useDefinition((definition) => definition.sealed);
  const anonymous = useDefinition((definition) => definition.anonymous);
  const publicList = useDefinition((definition) => definition.publicList);
  const mayScan = useDefinition(({ anonymous: noName, sealed: secret }) => !noName && !secret);
  const scan = useDefinition(takesScans);
  return (
    <section className="panel">
      <h2>ใครยื่นได้ ใครเห็นเรื่อง</h2>
      <Switch
        label="เรื่องลับ"
        help="เห็นเฉพาะเจ้าหน้าที่ที่ได้รับสิทธิดูเรื่องลับ ไม่ขึ้นในรายการและสถิติทั่วไป เช่น ร้องเรียนทุจริต"
        on={Boolean(sealed)}
        onChange={(on) => set({ sealed: on || null })}
      />
      <p>
        <Link to={`/rights?service=${id}`}>รายชื่อผู้มีสิทธิของบริการนี้</Link>
      </p>
      <Switch
        label="ยื่นโดยไม่ระบุชื่อได้"
        help="ผู้ยื่นติดตามเรื่องด้วยรหัสตรวจสอบ"
        on={Boolean(anonymous)}
        onChange={(on) => set({ anonymous: on || null })}
      />
      {!sealed && (
        <Switch
          label="แสดงในรายการสถานะสาธารณะ"
          help="ใครก็เห็นวันที่ เลขที่รับแจ้ง สถานะ และชื่อบางส่วน ไม่ควรเปิดกับเรื่องส่วนตัว เช่น เบี้ยยังชีพ ร้องเรียน"
          on={Boolean(publicList)}
          onChange={(on) => set({ publicList: on || null })}
        />
      )}
      {mayScan && (
        <Switch
          label="รับแบบที่กรอกและลงชื่อแล้ว (สแกน)"
          help="ประชาชนพิมพ์แบบ กรอกด้วยมือ แล้วถ่ายภาพส่ง ได้เลขที่รับเหมือนยื่นออนไลน์"
          on={scan}
          onChange={(on) => set({ scan: on })}
        />
      )}
    </section>
  );
}
