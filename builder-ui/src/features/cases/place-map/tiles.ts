/** A place, in degrees. */
export interface Place {
  lat: number;
  lng: number;
}

/** A picture of the map, and where its corner lies from the middle of what is shown, in pixels. */
export interface PlacedTile {
  url: string;
  left: number;
  top: number;
}

const TILE = 256;

const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** Where a place lies on the map of the whole world, in pixels of a zoom (Web Mercator). */
function worldPixel({ lat, lng }: Place, zoom: number): { x: number; y: number } {
  const size = TILE * 2 ** zoom;
  const latitude = (between(lat, -85, 85) * Math.PI) / 180;
  return {
    x: ((lng + 180) / 360) * size,
    y: ((1 - Math.asinh(Math.tan(latitude)) / Math.PI) / 2) * size,
  };
}

/** Numbers of the tiles that cover a stretch around a pixel. */
function numbersAround(pixel: number, length: number, zoom: number): number[] {
  const most = 2 ** zoom - 1;
  const first = between(Math.floor((pixel - length / 2) / TILE), 0, most);
  const last = between(Math.floor((pixel + length / 2) / TILE), 0, most);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const addressOf = (template: string, zoom: number, x: number, y: number): string =>
  template.replace('{z}', String(zoom)).replace('{x}', String(x)).replace('{y}', String(y));

/**
 * The tiles that cover a box with a place in its middle.
 * @param template address with `{z}`, `{x}` and `{y}`
 * @param box in pixels
 */
export function tilesAround(
  place: Place,
  zoom: number,
  template: string,
  box: { width: number; height: number },
): PlacedTile[] {
  const { x, y } = worldPixel(place, zoom);
  return numbersAround(y, box.height, zoom).flatMap((row) =>
    numbersAround(x, box.width, zoom).map((column) => ({
      url: addressOf(template, zoom, column, row),
      left: Math.round(column * TILE - x),
      top: Math.round(row * TILE - y),
    })),
  );
}
