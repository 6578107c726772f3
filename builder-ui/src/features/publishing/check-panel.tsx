import type { DefinitionFault } from '@khamrong/schemas';
import { useMemo } from 'react';
import { ErrorMessage } from '../../components/error-message';
import { useDefinition } from '../../draft/draft-context';
import { useGoTo } from '../../draft/use-go-to';
import { FaultList } from './fault-list';
import type { ServerCheck } from './use-server-check';
import { warningsOf } from './warnings';

function Warnings() {
  const goTo = useGoTo();
  const definition = useDefinition((whole) => whole);
  const warnings = useMemo(() => warningsOf(definition), [definition]);
  if (warnings.length === 0) return null;
  return (
    <>
      <h3>ควรดูอีกครั้ง (เผยแพร่ได้)</h3>
      <ul className="warnings">
        {warnings.map(({ path, text }) => (
          <li key={text}>
            <button type="button" className="as-link" onClick={() => goTo(path)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const verdict = (count: number, check: ServerCheck): string => {
  if (count > 0) return `ต้องแก้ไข ${count} รายการก่อนเผยแพร่`;
  return check.state === 'checked' ? 'ตรวจแล้ว ไม่พบสิ่งที่ต้องแก้ไข' : 'กำลังตรวจ…';
};

/** Whether the form can be published, and what it still needs. */
export function CheckPanel({ faults, check }: { faults: readonly DefinitionFault[]; check: ServerCheck }) {
  return (
    <section className="panel" aria-labelledby="check">
      <h2 id="check">ผลการตรวจ</h2>
      {(check.state !== 'failed' || faults.length > 0) && (
        <p role="status" className={faults.length > 0 ? 'verdict verdict-bad' : 'verdict'}>
          {verdict(faults.length, check)}
        </p>
      )}
      {check.state === 'failed' && <ErrorMessage error={check.error} />}
      {faults.length > 0 && <FaultList faults={faults} />}
      <Warnings />
    </section>
  );
}
