import { lane } from './lane';

test('so many run at once, the others in the order they came', async () => {
  const run = lane(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const tasks = [0, 1, 2, 3].map((at) =>
    run(() => {
      begun.push(at);
      return new Promise<number>((resolve) => ends.push(() => resolve(at)));
    }),
  );
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  ends[1]?.();
  await tasks[1];
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]?.();
  ends[2]?.();
  await Promise.all(tasks.slice(0, 3));
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('a task that fails gives its place away', async () => {
  const run = lane(1);
  await expect(run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(run(() => Promise.resolve('next'))).resolves.toBe('next');
});
