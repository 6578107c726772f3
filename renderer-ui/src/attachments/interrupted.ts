const nameOf = (slug: string): string => `khamrong.moving.${slug}`;

/** Storage may be refused: then nothing goes on after the page was left. */
function stored<T>(access: (storage: Storage) => T): T | undefined {
  try {
    return access(sessionStorage);
  } catch {
    return undefined;
  }
}

/** The name under which this tab keeps files of a form that are on their way; undefined where it keeps none. */
export const keptUnder = (slug: string): string | undefined =>
  stored((storage) => storage.getItem(nameOf(slug))) ?? undefined;

export const markKept = (slug: string, tab: string): unknown =>
  stored((storage) => storage.setItem(nameOf(slug), tab));

export const unmarkKept = (slug: string): unknown => stored((storage) => storage.removeItem(nameOf(slug)));
