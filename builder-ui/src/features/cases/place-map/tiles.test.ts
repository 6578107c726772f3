import { tilesAround } from './tiles';

const TEMPLATE = 'https://tiles.example.org/{z}/{x}/{y}.png';
/** In tile 12871 × 7433 of zoom 14 by the formula that OpenStreetMap publishes, which uses a logarithm. */
const PLACE = { lat: 16.4322, lng: 102.8236 };

it('covers the box with the tiles of the place and around it', () => {
  const tiles = tilesAround(PLACE, 14, TEMPLATE, { width: 600, height: 300 });
  expect(tiles.map(({ url }) => url)).toContain('https://tiles.example.org/14/12871/7433.png');
  const left = Math.min(...tiles.map((tile) => tile.left));
  const top = Math.min(...tiles.map((tile) => tile.top));
  expect(left).toBeLessThanOrEqual(-300);
  expect(top).toBeLessThanOrEqual(-150);
  expect(Math.max(...tiles.map((tile) => tile.left)) + 256).toBeGreaterThanOrEqual(300);
  expect(Math.max(...tiles.map((tile) => tile.top)) + 256).toBeGreaterThanOrEqual(150);
});

it('asks for no tile beyond the edge of the world', () => {
  const tiles = tilesAround({ lat: 84.9, lng: 179.9 }, 2, TEMPLATE, { width: 900, height: 900 });
  for (const { url } of tiles) expect(url).toMatch(/\/2\/[0-3]\/[0-3]\.png$/);
});

it('has the one tile of the world at the first zoom', () => {
  expect(tilesAround({ lat: 0, lng: 0 }, 0, TEMPLATE, { width: 100, height: 100 })).toEqual([
    { url: 'https://tiles.example.org/0/0/0.png', left: -128, top: -128 },
  ]);
});
