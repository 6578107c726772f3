import type { PaletteItem } from '@khamrong/schemas/editing';

export interface Found {
  /** What a search finds, in the order it is offered. */
  items: PaletteItem[];
  /** What fits best: what is called just so, else begins so, else the first. */
  best: PaletteItem | undefined;
}

/** As it is compared: people type a hyphen where a name has a dash. */
const plain = (text: string): string => text.toLowerCase().replaceAll('–', '-').trim();

const holds = ({ title, hint, words }: PaletteItem, wanted: string): boolean =>
  [title.th, hint.th, ...words].some((text) => plain(text).includes(wanted));

/** Items of the palette by any word a clerk may call them. */
export function found(items: readonly PaletteItem[], search: string): Found {
  const wanted = plain(search);
  const fitting = items.filter((item) => holds(item, wanted));
  const titled = (fits: (title: string) => boolean) => fitting.find(({ title }) => fits(plain(title.th)));
  const best =
    titled((title) => title === wanted) ??
    titled((title) => title.startsWith(wanted)) ??
    titled((title) => title.includes(wanted)) ??
    fitting[0];
  return { items: fitting, best };
}
