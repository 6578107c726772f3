import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useJsonForms } from '@jsonforms/react';
import type { Answers, FieldError } from '@khamrong/schemas';
import { errorsByField } from './errors-by-field';
import { FormContext, type FormContextValue } from './form-context';

/** What does not change while a form is filled in. */
type Setting = Pick<FormContextValue, 'checker' | 'language' | 'today' | 'office' | 'addressUrl'>;

interface FormStateProps extends Setting {
  /** Errors as the server or the last attempt to submit gave them. */
  errors: FieldError[];
  locked?: string;
  children: ReactNode;
}

const NOTHING: Answers = {};

/** Fields left since the errors last came; for these the errors of now are shown, for the others those given. */
function useTouched(errors: FieldError[]): [ReadonlySet<string>, (key: string) => void] {
  const [state, setState] = useState({ errors, keys: new Set<string>() });
  const keys = state.errors === errors ? state.keys : new Set<string>();
  const touch = useCallback(
    (key: string) =>
      setState((before) => ({
        errors,
        keys: new Set(before.errors === errors ? [...before.keys, key] : [key]),
      })),
    [errors],
  );
  return [keys, touch];
}

/** Works out, from the answers JSON Forms keeps, what is shown and which errors are. */
export function FormState({ errors, locked, children, ...setting }: FormStateProps) {
  const { checker, language, today, office, addressUrl } = setting;
  const { core } = useJsonForms();
  const given = (core?.data as Answers | undefined) ?? NOTHING;
  const [touched, touch] = useTouched(errors);
  const [unlocked, setUnlocked] = useState(false);
  const value = useMemo<FormContextValue>(() => {
    const checked = checker.check(given);
    return {
      language,
      today,
      office,
      addressUrl,
      checker,
      locked: unlocked ? undefined : locked,
      unlock: () => setUnlocked(true),
      given,
      answers: checked.answers,
      shown: checker.shownFor(given),
      errors: errorsByField(errors, checked.errors, touched),
      touch,
    };
  }, [checker, given, errors, touched, touch, language, today, office, addressUrl, locked, unlocked]);
  return <FormContext.Provider value={value}>{children}</FormContext.Provider>;
}
