import { update } from '@jsonforms/core';
import { useJsonForms } from '@jsonforms/react';
import type { ControlOptions } from '@khamrong/schemas';
import type { Places } from '../address/places';
import { usePlaces, useProvinces } from '../address/use-places';
import { useFormContext } from '../form/form-context';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { Frame, inputProps } from './frame';
import { TextInput } from './text-input';

/** Id of the list of provinces that pages carry for typing without script. */
export const PROVINCES_ID = 'provinces';

type Level = 'province' | 'amphoe' | 'tambon';

const LEVELS: Level[] = ['province', 'amphoe', 'tambon'];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The places to choose from at a level, under what is chosen above it. */
function placesAt(level: Level, provinces: string[], places: Places, amphoe: string): string[] {
  if (level === 'province') return provinces;
  return Object.keys(level === 'amphoe' ? places : (places[amphoe] ?? {}));
}

interface PlaceSelectProps {
  field: FieldProps;
  names: string[];
  onPlace(name: string): void;
}

function PlaceSelect({ field, names, onPlace }: PlaceSelectProps) {
  const chosen = textOf(field.value);
  // What was typed before script ran stays, though it be no official name: the person corrects it.
  const offered = chosen && !names.includes(chosen) ? [chosen, ...names] : names;
  return (
    <Frame field={field}>
      <select
        {...inputProps(field)}
        id={field.fieldKey}
        name={field.fieldKey}
        value={chosen}
        onChange={(event) => onPlace(event.currentTarget.value)}
        onBlur={() => field.leave(field.value)}
      >
        <option value="">{say(FORM.choose, field.language)}</option>
        {offered.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/**
 * One level of an address. With script it offers the places under the level above and fills in the postcode;
 * without, and until its places are there, it is typed.
 */
export function AddressControl(field: FieldProps) {
  const { addressUrl, answers, shown } = useFormContext();
  const { dispatch } = useJsonForms();
  const { level, cascade } = field.options as ControlOptions & { level: Level; cascade: string };
  const at = (other: string): string => textOf(answers[cascade + other]);
  const provinces = useProvinces(addressUrl);
  const places = usePlaces(addressUrl, at('province'));
  const names = placesAt(level, provinces, places, at('amphoe'));
  const put = (other: string, name: string | undefined): void => {
    if (shown.has(cascade + other)) dispatch?.(update(cascade + other, () => name));
  };
  const choose = (name: string): void => {
    if (name === field.value) return;
    field.leave(name || undefined);
    for (const below of LEVELS.slice(LEVELS.indexOf(level) + 1)) put(below, undefined);
    put('postcode', level === 'tambon' ? places[at('amphoe')]?.[name]?.[0] : undefined);
  };
  // A level waits for the one above it; one whose places cannot be fetched is typed.
  const waits =
    level !== 'province' && provinces.length > 0 && !at(level === 'amphoe' ? 'province' : 'amphoe');
  if (names.length > 0 || waits) return <PlaceSelect field={field} names={names} onPlace={choose} />;
  return <TextInput field={field} list={level === 'province' ? PROVINCES_ID : undefined} />;
}
