/** Runs a task when there is room for its weight, in the order asked. */
export type WorkLimit = <T>(weight: number, task: () => Promise<T>) => Promise<T>;

interface Waiting {
  weight: number;
  begin: () => void;
}

/** Keeps heavy work from piling up: tasks that run at once weigh at most `capacity` together, the others wait. */
export function workLimit(capacity: number): WorkLimit {
  const waiting: Waiting[] = [];
  let free = capacity;

  function beginNext(): void {
    for (let next = waiting[0]; next && next.weight <= free; next = waiting[0]) {
      free -= next.weight;
      waiting.shift();
      next.begin();
    }
  }

  return async (weight, task) => {
    const taken = Math.min(weight, capacity);
    await new Promise<void>((begin) => {
      waiting.push({ weight: taken, begin });
      beginNext();
    });
    try {
      return await task();
    } finally {
      free += taken;
      beginNext();
    }
  };
}
