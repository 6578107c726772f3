import type { MapTiles } from '@khamrong/schemas';
import { useLayoutEffect, useRef, useState } from 'react';
import { tilesAround, type Place } from './tiles';

/** Streets and houses can be told apart; fields and hills at the farthest. */
const START_ZOOM = 16;
const LEAST_ZOOM = 8;
const MOST_ZOOM = 18;

interface PlaceMapProps {
  place: Place;
  tiles: MapTiles;
}

/**
 * A place in the middle of the office's map. Nothing on it moves, so that it needs no library of maps and is there at once: what
 * stands below it is not pushed away from under a hand.
 */
export function PlaceMap({ place, tiles: { url, attribution, maxZoom = MOST_ZOOM } }: PlaceMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [zoom, setZoom] = useState(Math.min(START_ZOOM, maxZoom));
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div className="place-map">
      <div
        className="place-view"
        ref={box}
        role="img"
        aria-label={`แผนที่รอบตำแหน่ง ${place.lat}, ${place.lng}`}
      >
        {size.width > 0 &&
          tilesAround(place, zoom, url, size).map((tile) => (
            <img
              key={tile.url}
              src={tile.url}
              alt=""
              width={256}
              height={256}
              loading="lazy"
              referrerPolicy="origin"
              style={{ left: `calc(50% + ${tile.left}px)`, top: `calc(50% + ${tile.top}px)` }}
            />
          ))}
        <span className="place-mark" />
      </div>
      <div className="place-foot">
        <span className="small">{attribution}</span>
        <button
          type="button"
          className="button"
          aria-label="ขยายแผนที่"
          disabled={zoom >= maxZoom}
          onClick={() => setZoom(zoom + 1)}
        >
          +
        </button>
        <button
          type="button"
          className="button"
          aria-label="ย่อแผนที่"
          disabled={zoom <= LEAST_ZOOM}
          onClick={() => setZoom(zoom - 1)}
        >
          −
        </button>
      </div>
    </div>
  );
}
