import { useEffect, useRef, useState } from 'react';
import type { MapTiles } from '@khamrong/schemas';
import type { FieldProps } from '../../form/use-field';
import { PLACE } from '../../texts/place-text';
import { say } from '../../texts/say';
import { rounded, type Point } from './distance';
import type { DrawnMap } from './draw-map';

interface PinMapProps {
  field: FieldProps;
  tiles: MapTiles;
  /** Where the map starts while there is no point. */
  centre: Point;
  point: Point | undefined;
}

/** Decimals read out: a metre. */
const SPOKEN = 5;

/** Draws the map into an element for as long as it is there. */
function useDrawnMap({ field, tiles, centre, point }: PinMapProps, onFault: () => void) {
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<DrawnMap>(undefined);
  const set = useRef<(point: Point) => void>(undefined);
  set.current = (next) => field.leave(rounded(next));
  useEffect(() => {
    let stands = true;
    import('./draw-map')
      .then(async ({ drawMap }) => {
        const { current: element } = box;
        if (!stands || !element) return;
        const drawn = await drawMap(element, tiles, point ?? centre, {
          pin: say(PLACE.pin, field.language),
          onPin: (next) => set.current?.(next),
        });
        if (stands) map.current = drawn;
        else drawn.remove();
      })
      .catch(() => stands && onFault());
    return () => {
      stands = false;
      map.current?.remove();
    };
  }, []);
  useEffect(() => {
    if (point) map.current?.show(point);
  }, [point?.lat, point?.lng]);
  return { box, zoom: (by: number) => map.current?.zoom(by) };
}

function OpenMap(props: PinMapProps & { onFault(): void }) {
  const { field, tiles, point, onFault } = props;
  const { language, fieldKey } = field;
  const { box, zoom } = useDrawnMap(props, onFault);
  const help = `${fieldKey}-map-help`;
  return (
    <div className="place-map">
      <p className="help" id={help}>
        {say(PLACE.mapHelp, language)}
      </p>
      <div
        className="place-map-frame"
        role="group"
        aria-label={say(PLACE.map, language)}
        aria-describedby={help}
      >
        <div className="place-map-box" ref={box}>
          <p className="hint">{say(PLACE.loadingMap, language)}</p>
        </div>
        <div className="place-zoom">
          <button type="button" onClick={() => zoom(1)}>
            <span aria-hidden="true">+</span>
            <span className="unseen">{say(PLACE.nearer, language)}</span>
          </button>
          <button type="button" onClick={() => zoom(-1)}>
            <span aria-hidden="true">−</span>
            <span className="unseen">{say(PLACE.further, language)}</span>
          </button>
        </div>
      </div>
      <p className="small place-credit">{tiles.attribution}</p>
      <p className="hint" role="status">
        {point &&
          say(PLACE.set, language, { lat: point.lat.toFixed(SPOKEN), lng: point.lng.toFixed(SPOKEN) })}
      </p>
    </div>
  );
}

/** A map of the office's own tiles, drawn when it is asked for. */
export function PinMap(props: PinMapProps) {
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed');
  const { language } = props.field;
  const open = state === 'open';
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        aria-expanded={open}
        onClick={() => setState(open ? 'closed' : 'open')}
      >
        {say(open ? PLACE.closeMap : PLACE.openMap, language)}
      </button>
      {open && <OpenMap {...props} onFault={() => setState('failed')} />}
      <p className="hint" role="status">
        {state === 'failed' && say(PLACE.noMap, language)}
      </p>
    </>
  );
}
