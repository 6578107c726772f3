/**
 * What becomes of each item, in the order of the items, while so many are under way.
 * @throws what work throws, once what is under way has ended
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  try {
    for (const item of items) {
      underWay.push(work(item));
      if (underWay.length === most) yield await (underWay.shift() as Promise<R>);
    }
    for (const each of underWay) yield await each;
  } finally {
    await Promise.allSettled(underWay);
  }
}
