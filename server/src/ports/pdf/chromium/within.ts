/**
 * The first to be done of what is waited for.
 * @param what begins the sentence of the error that comes when the time is over
 * @throws Error when none is done in time
 */
export async function within<T>(ms: number, what: string, ...awaited: Promise<T>[]): Promise<T> {
  let handle: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    handle = setTimeout(() => reject(new Error(`${what} within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([...awaited, over]);
  } finally {
    clearTimeout(handle);
  }
}
