import { freshRun } from './fresh-run';

/** A job whose runs end when they are told to. */
function job() {
  const ends: ((error?: Error) => void)[] = [];
  const run = freshRun(
    () => new Promise((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve()))),
  );
  return { run, ends };
}

it('gives who asks amid a run the next one, and others who ask meanwhile the same', async () => {
  const { run, ends } = job();
  const first = run();
  const [second, third] = [run(), run()];
  let isSecond = false;
  void second.then(() => (isSecond = true));
  ends[0]?.();
  await first;
  expect([isSecond, ends.length]).toEqual([false, 2]);
  ends[1]?.();
  await Promise.all([second, third]);
  expect(ends).toHaveLength(2);
});

it('runs again after one that failed, of which only its own are told', async () => {
  const { run, ends } = job();
  const first = run();
  const second = run();
  ends[0]?.(new Error('away'));
  await expect(first).rejects.toThrow('away');
  ends[1]?.();
  await second;
  const third = run();
  ends[2]?.();
  await third;
});
