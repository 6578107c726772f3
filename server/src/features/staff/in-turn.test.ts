import { inTurn } from './in-turn';

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('jobs in turn', () => {
  it('run a few at once, the others in the order they came', async () => {
    const turn = inTurn(2, 10, () => new Error('full'));
    const started: number[] = [];
    const ends: (() => void)[] = [];
    const job = (id: number) =>
      turn(() => {
        started.push(id);
        return new Promise<void>((resolve) => ends.push(resolve));
      });
    const all = [1, 2, 3, 4].map(job);
    await tick();
    expect(started).toEqual([1, 2]);
    ends[0]?.();
    await tick();
    expect(started).toEqual([1, 2, 3]);
    ends.forEach((end) => end());
    await tick();
    ends.forEach((end) => end());
    await Promise.all(all);
    expect(started).toEqual([1, 2, 3, 4]);
  });

  it('are refused where the line is too long, and a failed one gives its place back', async () => {
    const turn = inTurn(1, 0, () => new Error('full'));
    const failing = turn(() => tick().then(() => Promise.reject(new Error('job'))));
    await expect(turn(async () => 1)).rejects.toThrow('full');
    await expect(failing).rejects.toThrow('job');
    await expect(turn(async () => 2)).resolves.toBe(2);
  });
});
