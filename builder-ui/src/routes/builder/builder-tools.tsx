import { useEffect, useState } from 'react';
import type { Step } from '@khamrong/schemas/editing';
import { useDraft, useDraftStore } from '../../draft/draft-context';
import { COMMAND_NAMES } from './command-names';

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

const nameOf = (step: Step | undefined): string => (step ? COMMAND_NAMES[step.command.do] : '');

/** Takes back and does again, and says what was; the words change even where the same is done twice. */
function useSteps() {
  const store = useDraftStore();
  const [said, setSaid] = useState({ text: '', times: 0 });
  const say = (text: string): void => setSaid(({ times }) => ({ text, times: times + 1 }));
  const undo = (): void => {
    const name = nameOf(store.getState().history.past[0]);
    if (store.undo()) say(`เลิกทำแล้ว: ${name}`);
  };
  const redo = (): void => {
    const name = nameOf(store.getState().history.future[0]);
    if (store.redo()) say(`ทำซ้ำแล้ว: ${name}`);
  };
  return { undo, redo, said };
}

/** Ctrl+Z and Ctrl+Y take back and do again, but for texts being typed, which browsers see to themselves. */
function useUndoKeys(undo: () => void, redo: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || inText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || key === 'z') redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

interface StepButtonProps {
  text: string;
  sign: string;
  /** What would be taken back or done again; empty where there is nothing. */
  name: string;
  onStep: () => void;
}

function StepButton({ text, sign, name, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      className="button"
      title={name && `${text}: ${name}`}
      aria-disabled={name === ''}
      onClick={onStep}
    >
      <span aria-hidden="true">{sign}</span>
      <span>{text}</span>
      {name && <span className="off-screen">: {name}</span>}
    </button>
  );
}

/** Undo and redo, on every tab. */
export function BuilderTools() {
  const { undo, redo, said } = useSteps();
  const past = useDraft(({ history }) => nameOf(history.past[0]));
  const future = useDraft(({ history }) => nameOf(history.future[0]));
  useUndoKeys(undo, redo);
  return (
    <div className="builder-tools">
      <StepButton text="เลิกทำ" sign="↶" name={past} onStep={undo} />
      <StepButton text="ทำซ้ำ" sign="↷" name={future} onStep={redo} />
      <p className="off-screen" role="status" key={said.times}>
        {said.text}
      </p>
    </div>
  );
}
