import { setTimeout as wait } from 'node:timers/promises';
import { workLimit } from './work-limit';

describe('workLimit', () => {
  it('never runs more tasks at once than it has places, and runs them all in order', async () => {
    const limit = workLimit(2);
    let running = 0;
    let most = 0;
    const started: number[] = [];
    const task = (number: number) => async (): Promise<number> => {
      started.push(number);
      most = Math.max(most, (running += 1));
      await wait(number % 3);
      running -= 1;
      return number;
    };
    const numbers = Array.from({ length: 20 }, (_, number) => number);
    expect(await Promise.all(numbers.map((number) => limit(1, task(number))))).toEqual(numbers);
    expect(most).toBe(2);
    expect(started).toEqual(numbers);
  });

  it('weighs: many light tasks run beside each other, heavy ones one by one, even one that is too heavy', async () => {
    const limit = workLimit(10);
    let load = 0;
    let most = 0;
    const task = (weight: number) => async (): Promise<void> => {
      most = Math.max(most, (load += weight));
      await wait(1);
      load -= weight;
    };
    await Promise.all([1, 2, 9, 7, 3, 4, 10, 1].map((weight) => limit(weight, task(weight))));
    expect(most).toBe(10);
    await limit(99, task(99));
    expect(load).toBe(0);
  });

  it('frees the place of a task that fails', async () => {
    const limit = workLimit(1);
    await expect(limit(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await limit(1, () => Promise.resolve('yes'))).toBe('yes');
  });
});
