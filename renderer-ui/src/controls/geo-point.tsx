import { partName } from '../codec/input-names';
import { pointOf, type PointParts } from '../codec/point-parts';
import { useFormContext } from '../form/form-context';
import type { FieldProps } from '../form/use-field';
import { FORM } from '../texts/form-text';
import { say } from '../texts/say';
import { GroupFrame, inputProps } from './frame';
import { useAlive } from './use-alive';
import { useLater } from './use-later';
import { useTyped } from './use-typed';

interface CoordinateProps {
  field: FieldProps;
  part: keyof PointParts;
  point: PointParts;
}

const partsOf = (value: unknown): PointParts => {
  const { lat = '', lng = '' } = value && typeof value === 'object' ? (value as Partial<PointParts>) : {};
  return { lat, lng };
};

function Coordinate({ field, part, point }: CoordinateProps) {
  const name = partName(field.fieldKey, part);
  const withPart = (text: string): PointParts | undefined => {
    const { lat, lng } = { ...point, ...(part === 'lat' ? { lat: text } : { lng: text }) };
    return lat === '' && lng === '' ? undefined : pointOf(String(lat), String(lng));
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

/** A point: where the phone is, a pin on the office's map, or coordinates as typed. */
export function GeoPointControl(field: FieldProps) {
  const alive = useAlive();
  const { office } = useFormContext();
  const tools = useLater(true, () => import('./place/place-tools'));
  const point = partsOf(field.value);
  return (
    <GroupFrame field={field}>
      {alive && (
        <div className="place-tools">{tools && <tools.PlaceTools field={field} office={office} />}</div>
      )}
      <div className="pair">
        <Coordinate field={field} part="lat" point={point} />
        <Coordinate field={field} part="lng" point={point} />
      </div>
    </GroupFrame>
  );
}
