const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? unescaped(found[1] ?? '') : undefined;
};

type Entry = [name: string, value: string];

const UNSENT = new Set(['submit', 'button', 'file']);

function inputEntry(tag: string): Entry[] {
  const name = attribute(tag, 'name');
  const type = attribute(tag, 'type') ?? 'text';
  if (name === undefined || UNSENT.has(type)) return [];
  if (/^(radio|checkbox)$/.test(type) && attribute(tag, 'checked') === undefined) return [];
  return [[name, attribute(tag, 'value') ?? '']];
}

function selectEntry(tag: string, inside: string): Entry[] {
  const options = [...inside.matchAll(/<option[^>]*>/g)].map(([option]) => option);
  const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
  return [[attribute(tag, 'name') ?? '', (chosen && attribute(chosen, 'value')) ?? '']];
}

/** What a browser would send of a rendered form, in order. Knows the markup this package renders, no more. */
export function entriesIn(html: string): Entry[] {
  const controls = html.matchAll(/<input[^>]*>|(<textarea[^>]*>)([^<]*)<|(<select[^>]*>)(.*?)<\/select>/gs);
  return [...controls].flatMap(([whole, textarea, text, select, inside]): Entry[] => {
    if (textarea) return [[attribute(textarea, 'name') ?? '', unescaped((text ?? '').replace(/^\n/, ''))]];
    return select ? selectEntry(select, inside ?? '') : inputEntry(whole);
  });
}

/** Every element with an id, by that id: its whole opening tag. */
export const tagsById = (html: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/<[a-z][^>]*\sid="([^"]*)"[^>]*>/g)].map(([tag, id]) => [unescaped(id ?? ''), tag]),
  );

export { attribute };
