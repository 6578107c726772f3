import { fieldsIn, isSameJson } from '@khamrong/schemas';
import { useState } from 'react';
import { Dialog } from '../../../components/dialog';
import { useDraftStore } from '../../../draft/draft-context';
import { VariableForm } from './variable-form';
import { keptVariables, newVariable, variablesOf, type Variable } from './wordings';

/** Texts that read one way or another by what was answered; a letter takes them in as chips. */
export function VariablesDialog({ onClose }: { onClose: () => void }) {
  const store = useDraftStore();
  const { petition } = store.definition;
  const [before] = useState(petition.variables);
  const [list, setList] = useState(() => variablesOf(before));
  const add = (): void => {
    const fields = fieldsIn(store.definition).map(({ key }) => key);
    setList([...list, newVariable(new Set([...fields, ...list.map(({ name }) => name)]))]);
  };
  const change = (at: number, variable: Variable | undefined): void =>
    setList(list.flatMap((each, index) => (index === at ? (variable ?? []) : each)));
  const save = (): void => {
    const variables = keptVariables(list, before);
    if (!isSameJson(variables, before))
      store.run({ do: 'setPetition', changes: { variables: variables ?? null } });
    onClose();
  };
  return (
    <Dialog title="ข้อความเลือกตามเงื่อนไข" onClose={onClose}>
      <div className="block-form">
        <p className="help">
          ข้อความที่พิมพ์ต่างกันตามคำตอบ ใส่ในแบบคำร้องจากปุ่ม “ใส่ช่องจากแบบฟอร์ม” แบบแรกที่เงื่อนไขตรงจะถูกพิมพ์
        </p>
        {list.map((variable, at) => (
          <VariableForm
            key={variable.name}
            variable={variable}
            number={at + 1}
            onVariable={(next) => change(at, next)}
          />
        ))}
        <button type="button" className="button" onClick={add}>
          เพิ่มข้อความเลือก
        </button>
      </div>
      <div className="actions dialog-foot">
        <button type="button" className="button button-main" onClick={save}>
          ตกลง
        </button>
        <button type="button" className="button" onClick={onClose}>
          ยกเลิก
        </button>
      </div>
    </Dialog>
  );
}
