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
    expect(await Promise.all(numbers.map((number) => limit(task(number))))).toEqual(numbers);
    expect(most).toBe(2);
    expect(started).toEqual(numbers);
  });

  it('frees the place of a task that fails', async () => {
    const limit = workLimit(1);
    await expect(limit(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await limit(() => Promise.resolve('yes'))).toBe('yes');
  });
});
