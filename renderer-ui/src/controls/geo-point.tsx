import { useState } from 'react';
import { partName } from '../codec/input-names';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { GroupFrame, inputProps } from './frame';
import { useAlive } from './use-alive';
import { useTyped } from './use-typed';
import { degreesOf, type PointParts } from '../codec/point-parts';

interface CoordinateProps {
  field: FieldProps;
  part: keyof PointParts;
  point: PointParts;
}

const pointOf = (value: unknown): PointParts => {
  const { lat = '', lng = '' } = value && typeof value === 'object' ? (value as Partial<PointParts>) : {};
  return { lat, lng };
};

function Coordinate({ field, part, point }: CoordinateProps) {
  const name = partName(field.fieldKey, part);
  const withPart = (text: string): PointParts | undefined => {
    const next = { ...point, [part]: degreesOf(text) };
    return next.lat === '' && next.lng === '' ? undefined : next;
  };
  const typed = useTyped({
    shown: String(point[part]),
    commit: (text) => field.commit(withPart(text)),
    leave: (text) => field.leave(withPart(text)),
  });
  return (
    <label htmlFor={name}>
      <span>{say(part === 'lat' ? FORM.latitude : FORM.longitude, field.language)}</span>
      <input
        {...inputProps(field)}
        id={name}
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed.text}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.blur}
      />
    </label>
  );
}

/** Six decimals are about a tenth of a metre; GPS gives no more. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

const LOCATE_OPTIONS = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 };

function LocateButton({ field }: { field: FieldProps }) {
  const [told, setTold] = useState('');
  const locate = (): void => {
    setTold(say(FORM.locating, field.language));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        field.leave({ lat: rounded(coords.latitude), lng: rounded(coords.longitude) });
        setTold(say(FORM.placeFound, field.language, { metres: Math.round(coords.accuracy) }));
      },
      () => setTold(say(FORM.placeRefused, field.language)),
      LOCATE_OPTIONS,
    );
  };
  return (
    <>
      <button type="button" className="button button-quiet" onClick={locate}>
        {say(FORM.useMyPlace, field.language)}
      </button>
      <p className="hint" role="status">
        {told}
      </p>
    </>
  );
}

/** A point: where the phone is, or coordinates as typed. */
export function GeoPointControl(field: FieldProps) {
  const alive = useAlive();
  const point = pointOf(field.value);
  return (
    <GroupFrame field={field}>
      {alive && 'geolocation' in navigator && <LocateButton field={field} />}
      <div className="pair">
        <Coordinate field={field} part="lat" point={point} />
        <Coordinate field={field} part="lng" point={point} />
      </div>
    </GroupFrame>
  );
}
