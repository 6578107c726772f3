import type { CaseDetail, PersonalData } from '@khamrong/schemas';
import { isOpenStatus } from '@khamrong/schemas';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { LoadedView } from '../../../components/loaded-view';
import { useLoaded } from '../../../lib/use-loaded';
import { readCase, readPersonalData } from '../cases-api';
import { Copying } from './copying';
import { Erasure } from './erasure';
import { PersonCases } from './person-cases';
import { isUnderWay, RunLine } from './run-line';

interface PanelProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
}

interface FoundProps extends PanelProps {
  data: PersonalData;
  onData: (data: PersonalData) => void;
}

/** How often a run on its way is asked after, in milliseconds. */
const ASK_MS = 1500;

/** Asks how far a run is; once it has ended, the case has a document or a message more. */
function useRun({ data, onData, detail: { id }, onChange }: FoundProps): void {
  const waits = isUnderWay(data.run);
  const waited = useRef(waits);
  useEffect(() => {
    if (waited.current && !waits) void readCase(id).then(onChange, () => undefined);
    waited.current = waits;
    if (!waits) return undefined;
    // What is shown stays where the line is gone for a moment.
    const ask = (): void => void readPersonalData(id).then(onData, () => undefined);
    const timer = setInterval(ask, ASK_MS);
    return () => clearInterval(timer);
  }, [waits, id, onData, onChange]);
}

/** Chosen of the cases there are: those that were erased meanwhile are chosen no more. */
function useChosen({ items }: PersonalData) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const cases = useMemo(() => items.map(({ id }) => id).filter((id) => ticked.has(id)), [items, ticked]);
  const choose = useCallback((id: string, isOn: boolean): void => {
    setTicked((before) => new Set(isOn ? [...before, id] : [...before].filter((each) => each !== id)));
  }, []);
  return { cases, choose };
}

/** What can be done with the cases that were chosen. */
function Acts({ detail, data, onData, cases }: FoundProps & { cases: readonly string[] }) {
  const { copied, mayErase } = data;
  const act = { id: detail.id, cases, onData };
  return (
    <>
      <p>เลือกแล้ว {cases.length} เรื่อง</p>
      <Copying {...act} copied={copied} />
      <Erasure key={cases.join()} {...act} mayErase={mayErase} />
      <div className="person-act">
        <h3>แก้ไข หรือปฏิเสธ</h3>
        <p className="help">
          แก้ไขข้อมูล: เปิดเรื่องนั้นแล้วบันทึกข้อมูลที่ถูกต้องเป็นบันทึกภายใน คำตอบเดิมเก็บไว้เป็นหลักฐาน ปฏิเสธคำขอ: ในช่อง “สถานะ”
          เปลี่ยน เป็นไม่สามารถดำเนินการได้ พร้อมเหตุผลที่ผู้ขออ่านได้
        </p>
      </div>
    </>
  );
}

function Found(props: FoundProps) {
  const { detail, data, onData } = props;
  const { items, isMore, run } = data;
  useRun(props);
  const { cases, choose } = useChosen(data);
  const isOpen = isOpenStatus(detail.status);
  if (items.length === 0)
    return (
      <>
        <p>ไม่พบเรื่องอื่นที่มีเลขประจำตัวประชาชนหรือโทรศัพท์ตรงกัน ในส่วนที่ท่านเห็นได้</p>
        {run && <RunLine id={detail.id} run={run} onData={onData} />}
      </>
    );
  return (
    <>
      <p className="help">เลือกเฉพาะเรื่องที่ตรวจแล้วว่าเป็นของผู้ขอจริง โทรศัพท์เครื่องเดียวอาจใช้กันหลายคน</p>
      <PersonCases items={items} chosen={new Set(cases)} onChoose={choose} />
      {isMore && <p className="help">มีมากกว่านี้ แสดงเรื่องล่าสุดก่อน</p>}
      {run && <RunLine id={detail.id} run={run} onData={onData} />}
      {isOpen && !isUnderWay(run) && <Acts {...props} cases={cases} />}
      {!isOpen && <p className="help">คำขอนี้จบแล้ว จัดทำสำเนาหรือลบไม่ได้จนกว่าจะรับเรื่องกลับมา</p>}
    </>
  );
}

/** What the office keeps of the person who asks, and what can be done about it. */
export function PersonalDataPanel({ detail, onChange }: PanelProps) {
  const { id } = detail;
  const loading = useLoaded<PersonalData>(useCallback((signal) => readPersonalData(id, signal), [id]));
  return (
    <section className="panel personal-data" aria-labelledby="personal-data">
      <h2 id="personal-data">ข้อมูลของผู้ขอ</h2>
      <LoadedView from={loading}>
        {(data) => <Found detail={detail} onChange={onChange} data={data} onData={loading.replace} />}
      </LoadedView>
    </section>
  );
}
