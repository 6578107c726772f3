/** Pause between tries while the browser believes that it has a line, in milliseconds. */
const AGAIN_MS = 2000;

const isReached = async (): Promise<boolean> => {
  if (!navigator.onLine) return false;
  const asked = fetch('/readyz', { method: 'HEAD', cache: 'no-store' });
  return asked.then(
    () => true,
    () => false,
  );
};

/** Resolves when it is worth another try: the line is back, or there is one and a moment has gone by. */
const worthATry = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (navigator.onLine) setTimeout(resolve, AGAIN_MS);
    else window.addEventListener('online', resolve, { once: true });
  });

/**
 * Loads a part of the application that is opened for the first time, once the server answers: a script that could not
 * be fetched is never asked for again by the browser, and the page would have to be loaded anew.
 */
export async function onceReached<T>(load: () => Promise<T>): Promise<T> {
  while (!(await isReached())) await worthATry();
  return load();
}
