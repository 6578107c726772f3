import { useEffect, useState } from 'react';
import type { Language } from '@khamrong/schemas';
import type { LaterSteps } from '../steps/later-steps';
import { FILES_STEP, REVIEW_STEP } from '../steps/steps';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';

const AGAIN_MS = 2000;

let fetched: LaterSteps | undefined;

const fetchSteps = async (): Promise<LaterSteps> =>
  (fetched ??= (await import('../steps/later-steps')).laterSteps);

/** Tries until they are there: the line may be gone for a while. */
function useLaterSteps(): LaterSteps | undefined {
  const [here, setHere] = useState(fetched);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const fetchThem = (): void =>
      void fetchSteps().then(setHere, () => {
        timer = setTimeout(fetchThem, AGAIN_MS);
      });
    if (!here) fetchThem();
    return () => clearTimeout(timer);
  }, []);
  return here;
}

const Waiting = ({ language }: { language: Language }) => <p role="status">{say(FORM.loading, language)}</p>;

/** The steps after the questions, which stand in until they are fetched. */
export const fetchedSteps: LaterSteps = {
  Attachments(props) {
    const here = useLaterSteps();
    return here ? <here.Attachments {...props} /> : <Waiting {...props.filled} />;
  },
  Review(props) {
    const here = useLaterSteps();
    return here ? <here.Review {...props} /> : <Waiting {...props.filled} />;
  },
};

/** Has them fetched at the first touch; where the page begins with one of them, before it comes to life. */
export async function orderSteps(root: HTMLElement, step: string | undefined): Promise<void> {
  const order = () => fetchSteps().catch(() => undefined);
  if (step === FILES_STEP || step === REVIEW_STEP) await order();
  else for (const touch of ['pointerdown', 'focusin']) root.addEventListener(touch, order, { once: true });
}
