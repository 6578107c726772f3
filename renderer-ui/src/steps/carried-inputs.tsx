import { controlsOn, keyOf, type Answers } from '@khamrong/schemas';
import { PAGE_INPUT, uploadInput } from '../codec/input-names';
import { useFormContext } from '../form/form-context';
import type { StagedFiles } from '../pages/page-props';
import type { Place, Step } from './steps';

interface CarriedInputsProps {
  step: Step;
  editing: Place['editing'];
  staged: StagedFiles;
}

/** The answers to all that a step does not show. */
function answersBeside({ page }: Step, given: Answers, shown: ReadonlySet<string>): Answers {
  const here = new Set(page ? controlsOn(page).map(keyOf) : []);
  return Object.fromEntries(Object.entries(given).filter(([key]) => !here.has(key) || !shown.has(key)));
}

const Hidden = ({ name, value }: { name: string; value: string }) => (
  // A browser that brings inputs back on reloading would bring back those of another step.
  <input type="hidden" name={name} value={value} autoComplete="off" />
);

/** What a post of one step carries: the files, and the answers of the others. */
export function CarriedInputs({ step, editing, staged }: CarriedInputsProps) {
  const { given, shown } = useFormContext();
  return (
    <>
      <Hidden name={PAGE_INPUT.step} value={step.id} />
      {editing && <Hidden name={PAGE_INPUT.editing} value="1" />}
      <Hidden name={PAGE_INPUT.answers} value={JSON.stringify(answersBeside(step, given, shown))} />
      {Object.entries(staged).flatMap(([key, files]) =>
        files.map(({ uploadId }) => <Hidden key={uploadId} name={uploadInput(key)} value={uploadId} />),
      )}
    </>
  );
}
