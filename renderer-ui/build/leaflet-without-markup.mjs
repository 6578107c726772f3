import { readFile } from 'node:fs/promises';

const ASKED = "div.innerHTML = '<svg/>';";
const DRAWN = "div.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));";

/**
 * As it starts, Leaflet asks by a piece of markup whether the browser knows SVG. Under Trusted Types that is refused, so
 * it is asked by an element; all else that Leaflet writes as markup is not used.
 */
export const leafletWithoutMarkup = {
  name: 'leaflet-without-markup',
  setup(build) {
    build.onLoad({ filter: /[\\/]leaflet-src\.esm\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(ASKED)) throw new Error('Leaflet asks for SVG in another way.');
      return { contents: source.replace(ASKED, DRAWN), loader: 'js' };
    });
  },
};
