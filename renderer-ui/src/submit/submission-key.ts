/** Storage may be refused altogether; the form then works without it. */
function stored<T>(access: (storage: Storage) => T): T | undefined {
  try {
    return access(sessionStorage);
  } catch {
    return undefined;
  }
}

const keyName = (slug: string): string => `khamrong.key.${slug}`;

/**
 * The key of the submission that is being made. It is kept until a receipt arrives, so that sending again after a
 * lost answer, even from a reloaded page, files nothing twice.
 */
export const keptKey = (slug: string): string | undefined =>
  stored((storage) => storage.getItem(keyName(slug))) ?? undefined;

export const keepKey = (slug: string, key: string): void => {
  stored((storage) => storage.setItem(keyName(slug), key));
};

export const forgetKey = (slug: string): void => {
  stored((storage) => storage.removeItem(keyName(slug)));
};

/** 128 random bits, URL-safe. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
