import { useCallback } from 'react';
import { useLoaded } from '../../lib/use-loaded';
import { readDepartments } from './staff-api';

interface DepartmentChoiceProps {
  chosen: readonly string[];
  onChosen: (departments: string[]) => void;
}

/** The departments cases go to, each to be ticked. */
export function DepartmentChoice({ chosen, onChosen }: DepartmentChoiceProps) {
  const { loaded } = useLoaded(readDepartments);
  const turn = useCallback(
    (department: string, on: boolean) =>
      onChosen(on ? [...chosen, department] : chosen.filter((each) => each !== department)),
    [chosen, onChosen],
  );
  if (loaded.state !== 'ready') return null;
  return (
    <fieldset>
      <legend>หน่วยงานที่รับผิดชอบ</legend>
      <p className="help">
        ไม่เลือกเลย หมายถึงทุกหน่วยงาน มีผลกับบทบาทเจ้าหน้าที่ เจ้าหน้าที่จัดทำแบบฟอร์ม และหัวหน้าสำนักปลัด/ผู้อำนวยการกอง
      </p>
      {loaded.data.map((department) => (
        <label className="check" key={department}>
          <input
            type="checkbox"
            checked={chosen.includes(department)}
            onChange={(event) => turn(department, event.target.checked)}
          />
          {department}
        </label>
      ))}
    </fieldset>
  );
}
