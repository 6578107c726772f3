import { useCallback } from 'react';
import { update } from '@jsonforms/core';
import { useJsonForms } from '@jsonforms/react';
import {
  keyOf,
  typeOf,
  type ControlOptions,
  type FieldError,
  type Language,
  type UiControl,
} from '@khamrong/schemas';
import { useFormContext } from './form-context';
import { onceUp } from './once-up';
import { fieldOf } from './published-fields';

/** All a control works with. */
export interface FieldProps {
  fieldKey: string;
  options: ControlOptions;
  value: unknown;
  /** Errors to show at this field, deepest paths included. */
  errors: FieldError[];
  language: Language;
  /** Puts an answer in; undefined takes it out. */
  commit(value: unknown): void;
  /** The person is done here for now: the answer is tidied and its errors are shown. */
  leave(value: unknown): void;
}

export interface UsedField extends FieldProps {
  shown: boolean;
}

const NO_ERRORS: FieldError[] = [];

/** Connects a control to the answers JSON Forms keeps and to the form around it. */
export function useField(control: UiControl): UsedField {
  const { core, dispatch } = useJsonForms();
  const { language, shown, errors, touch } = useFormContext();
  const key = keyOf(control);
  const commit = useCallback((value: unknown) => dispatch?.(update(key, () => value)), [dispatch, key]);
  const leave = useCallback(
    (value: unknown) => {
      const field = fieldOf(control);
      commit(value === undefined ? value : typeOf(field).normalise(value, field));
      onceUp(() => touch(key));
    },
    [commit, control, touch, key],
  );
  return {
    fieldKey: key,
    options: control.options,
    value: (core?.data as Record<string, unknown> | undefined)?.[key],
    errors: errors.get(key) ?? NO_ERRORS,
    language,
    commit,
    leave,
    shown: shown.has(key),
  };
}
