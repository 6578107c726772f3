import { OPINION_MAX, type ActingKind, type CaseApproval, type Decision } from '@khamrong/schemas';
import { SelectField } from '../../../components/select-field';
import { TextArea } from '../../../components/text-area';

type Choices = NonNullable<CaseApproval['decide']>['choices'];

/** A decision while it is being written. */
export interface DecisionDraft {
  decision?: Decision;
  text: string;
  publicNote: string;
  acting: ActingKind | '';
}

export const NO_DECISION: DecisionDraft = { text: '', publicNote: '', acting: '' };

/** A decision as the server is told it. Undefined until one is chosen. */
export const decisionOf = ({ decision, text, publicNote, acting }: DecisionDraft) =>
  decision && {
    decision,
    ...(text.trim() ? { text } : {}),
    ...(decision === 'reject' ? { publicNote } : {}),
    ...(acting ? { acting } : {}),
  };

interface FieldsProps {
  choices: Choices;
  draft: DecisionDraft;
  onDraft: (changes: Partial<DecisionDraft>) => void;
}

const NOTE_MAX = 2000;

/** What is decided, as buttons a thumb meets, and what is written with it. */
export function DecisionFields({ choices, draft, onDraft }: FieldsProps) {
  const { decision, text, publicNote } = draft;
  const chosen = choices.find((each) => each.decision === decision);
  return (
    <>
      <fieldset className="decisions">
        <legend className="off-screen">ผลการพิจารณา</legend>
        {choices.map((choice) => (
          <label key={choice.decision} className={`decision decision-${choice.decision}`}>
            <input
              type="radio"
              name="decision"
              value={choice.decision}
              required
              checked={decision === choice.decision}
              onChange={() => onDraft({ decision: choice.decision })}
            />
            {choice.text}
          </label>
        ))}
      </fieldset>
      {decision === 'reject' && (
        <TextArea
          label="เหตุผลที่แจ้งผู้ยื่น"
          help="ผู้ยื่นเห็นข้อความนี้ในหน้าติดตามสถานะ"
          value={publicNote}
          onValue={(next) => onDraft({ publicNote: next })}
          required
          maxLength={NOTE_MAX}
        />
      )}
      <TextArea
        label={decision === 'order' ? 'ข้อสั่งการ' : 'ความเห็น'}
        help="เห็นเฉพาะเจ้าหน้าที่"
        value={text}
        onValue={(next) => onDraft({ text: next })}
        required={chosen?.needsText}
        maxLength={OPINION_MAX}
      />
    </>
  );
}

interface ActingProps extends Omit<FieldsProps, 'choices'> {
  stepText: string;
  /** Whether it has to be said: who decides does not hold the step. */
  needed: boolean;
}

/** In whose place somebody decides. */
export const ActingField = ({ stepText, needed, draft, onDraft }: ActingProps) => (
  <SelectField
    label="พิจารณาในฐานะ"
    value={draft.acting}
    options={[
      needed ? { value: '', text: 'เลือก' } : { value: '', text: `${stepText} (ผู้ดำรงตำแหน่ง)` },
      { value: 'acting', text: `รักษาราชการแทน ${stepText}` },
      { value: 'delegated', text: `ปฏิบัติราชการแทน ${stepText}` },
    ]}
    required={needed}
    onValue={(acting) => onDraft({ acting: acting as ActingKind | '' })}
  />
);
