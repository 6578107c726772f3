import type { Field } from '@khamrong/schemas';
import { Fragment } from 'react';
import { ConditionRow } from './condition-row';
import {
  otherJoint,
  withGroupAdded,
  withRow,
  withRowAdded,
  type Joint,
  type Row,
  type Rows,
} from './condition-rows';

interface ConditionGroupsProps {
  rows: Rows;
  setRows: (rows: Rows) => void;
  fields: readonly Field[];
  /** The row that had the focus is gone. */
  onRemoved: () => void;
}

const WORD: Record<Joint, string> = { all: 'และ', any: 'หรือ' };

interface JointChoiceProps {
  joint: Joint;
  onJoint: (joint: Joint) => void;
}

/** The word between groups; changing one changes all. */
const JointChoice = ({ joint, onJoint }: JointChoiceProps) => (
  <select
    className="joint"
    aria-label="คำเชื่อมเงื่อนไข"
    value={joint}
    onChange={(event) => onJoint(event.target.value as Joint)}
  >
    <option value="all">และ</option>
    <option value="any">หรือ</option>
  </select>
);

type GroupProps = ConditionGroupsProps & { group: number; first: number };

/** Rows joined by the word that does not join the groups. */
function Group({ rows, setRows, fields, onRemoved, group, first }: GroupProps) {
  const inner = otherJoint(rows.joint);
  const list = rows.groups[group] ?? [];
  const change = (at: number, row?: Row): void => {
    setRows(withRow(rows, group, at, row));
    if (!row) onRemoved();
  };
  return (
    <div className={list.length > 1 ? 'condition-group' : undefined}>
      {list.map((row, at) => (
        <Fragment key={at}>
          {at > 0 && <p className="joint">{WORD[inner]}</p>}
          <ConditionRow
            row={row}
            fields={fields}
            number={first + at}
            onRow={(next) => change(at, next)}
            onRemove={() => change(at)}
          />
        </Fragment>
      ))}
      {rows.groups.length > 1 && (
        <button
          type="button"
          className="button button-quiet"
          aria-label={`เพิ่มเงื่อนไขต่อจากเงื่อนไขที่ ${first + list.length - 1} ด้วยคำว่า ${WORD[inner]}`}
          onClick={() => setRows(withRowAdded(rows, group))}
        >
          + {WORD[inner]}
        </button>
      )}
    </div>
  );
}

/** All rows of a condition, and buttons for more. */
export function ConditionGroups(props: ConditionGroupsProps) {
  const { rows, setRows } = props;
  const firstOf = (group: number): number =>
    1 + rows.groups.slice(0, group).reduce((count, each) => count + each.length, 0);
  const joints: readonly Joint[] = rows.groups.length > 1 ? [rows.joint] : ['all', 'any'];
  return (
    <>
      {rows.groups.map((_, group) => (
        <Fragment key={group}>
          {group > 0 && <JointChoice joint={rows.joint} onJoint={(joint) => setRows({ ...rows, joint })} />}
          <Group {...props} group={group} first={firstOf(group)} />
        </Fragment>
      ))}
      <div className="actions">
        {joints.map((joint) => (
          <button
            key={joint}
            type="button"
            className="button"
            onClick={() => setRows(withGroupAdded(rows, joint))}
          >
            + {WORD[joint]}
          </button>
        ))}
      </div>
    </>
  );
}
