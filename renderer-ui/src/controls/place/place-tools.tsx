import { useState } from 'react';
import type { OfficeProfile } from '@khamrong/schemas';
import type { FieldProps } from '../../form/use-field';
import { NearbyReports } from '../../reports/nearby-reports';
import { PLACE } from '../../texts/place-text';
import { say } from '../../texts/say';
import { distanceKm, pointIn, rounded, type Point } from './distance';
import { PinMap } from './pin-map';

interface ToolsProps {
  field: FieldProps;
  office: OfficeProfile;
}

/** So far from the office a point is asked about: further than districts reach. */
const FAR_KM = 30;
/** From so many metres on, a phone is not sure of its place. */
const ROUGH_M = 100;

const LOCATE_OPTIONS = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 };

function LocateButton({ field }: { field: FieldProps }) {
  const [told, setTold] = useState('');
  const tell = (words: Parameters<typeof say>[0], metres = 0) =>
    setTold(say(words, field.language, { metres }));
  const locate = (): void => {
    tell(PLACE.locating);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lng, accuracy } }) => {
        field.leave(rounded({ lat, lng }));
        const metres = Math.round(accuracy);
        tell(metres > ROUGH_M ? PLACE.rough : PLACE.found, metres);
      },
      () => tell(PLACE.refused),
      LOCATE_OPTIONS,
    );
  };
  return (
    <>
      <button type="button" className="button button-quiet" onClick={locate}>
        {say(PLACE.useMyPlace, field.language)}
      </button>
      <p className="hint" role="status">
        {told}
      </p>
    </>
  );
}

/** Asked, not refused: people report what they saw on the way, too. */
function FarNote({ field, office, point }: ToolsProps & { point: Point | undefined }) {
  const km = point ? Math.round(distanceKm(office.centre, point)) : 0;
  return (
    <p className="hint place-far" role="status">
      {km > FAR_KM && say(PLACE.far, field.language, { km: km.toLocaleString('en') })}
    </p>
  );
}

/** What helps to set a point: the phone's own place, and a map where the office has one. */
export function PlaceTools({ field, office }: ToolsProps) {
  const point = pointIn(field.value);
  return (
    <>
      {'geolocation' in navigator && <LocateButton field={field} />}
      {office.tiles ? (
        <PinMap field={field} tiles={office.tiles} centre={office.centre} point={point} />
      ) : (
        point && (
          <a className="place-link" href={`geo:${point.lat},${point.lng}`}>
            {say(PLACE.inMapApp, field.language)}
          </a>
        )
      )}
      <FarNote field={field} office={office} point={point} />
      <NearbyReports point={point} language={field.language} />
      <p className="help">{say(PLACE.paste, field.language)}</p>
    </>
  );
}
