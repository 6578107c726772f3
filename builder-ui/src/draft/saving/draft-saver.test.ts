import type { DraftSave, DraftSaved } from '@khamrong/schemas';
import { testForm } from '../../../../schemas/src/definition/form.fixture';
import { testOffice } from '../../../../schemas/src/office/office.fixture';
import { ApiError, type FailureCode } from '../../lib/api-error';
import { draftOf } from '../form-draft.fixture';
import { DraftStore } from '../draft-store';
import { DraftSaver } from './draft-saver';
import type { KeptWork } from './kept-work';

const draft = draftOf(testForm);

interface Call {
  work: DraftSave;
  accept(): Promise<void>;
  fail(code: FailureCode): Promise<void>;
}

/** Lets what was promised happen. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

/** A builder with a clock of its own and a server that answers when it is told to. */
function builder() {
  jest.useFakeTimers({ now: 0 });
  const store = new DraftStore(draft, testOffice);
  const calls: Call[] = [];
  const kept = new Map<string, KeptWork>();
  const answered = async (settled: () => void): Promise<void> => {
    settled();
    await settle();
  };
  const saver = new DraftSaver(store, {
    save: (_, work) =>
      new Promise<DraftSaved>((resolve, reject) =>
        calls.push({
          work,
          accept: () =>
            answered(() => resolve({ revision: work.revision + 1, savedAt: 'later', savedBy: 'ฉัน' })),
          fail: (code) => answered(() => reject(new ApiError(code, 'เหตุผล'))),
        }),
      ),
    keeper: {
      read: (name) => Promise.resolve(kept.get(name)),
      keep: (name, work) => Promise.resolve(void kept.set(name, work)),
      forget: (name) => Promise.resolve(void kept.delete(name)),
    },
    keptName: 'mine',
    now: Date.now,
    after: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  });
  saver.start();
  const type = (th: string): void => void store.run({ do: 'setForm', changes: { title: { th } } });
  return { store, saver, calls, kept, type, is: () => store.getState().saving.is };
}

afterEach(() => jest.useRealTimers());

describe('a form that is edited', () => {
  it('is saved once when the clerk rests, with the revision it was made from', async () => {
    const { calls, type, is, store } = builder();
    type('ก');
    jest.advanceTimersByTime(900);
    type('กข');
    jest.advanceTimersByTime(900);
    expect(calls).toHaveLength(0);
    jest.advanceTimersByTime(100);
    expect(calls.map(({ work }) => [work.revision, work.definition.title.th])).toEqual([[1, 'กข']]);
    await calls[0]?.accept();
    expect([is(), store.getState().saved.revision]).toEqual(['saved', 2]);
  });

  it('does not wait for ever while the clerk types on', () => {
    const { calls, type } = builder();
    for (let times = 0; times < 21; times++) {
      type(`ก${times}`);
      jest.advanceTimersByTime(500);
    }
    expect(calls).toHaveLength(1);
  });

  it('is saved one save at a time; what came meanwhile follows', async () => {
    const { calls, type, is } = builder();
    type('ก');
    jest.advanceTimersByTime(1000);
    type('ข');
    jest.advanceTimersByTime(5000);
    expect(calls).toHaveLength(1);
    await calls[0]?.accept();
    expect(is()).toBe('waiting');
    jest.advanceTimersByTime(1000);
    expect(calls[1]?.work).toMatchObject({ revision: 2, definition: { title: { th: 'ข' } } });
  });

  it('needs no saving once the edits are taken back', () => {
    const { store, calls, type, is, kept } = builder();
    type('ก');
    jest.advanceTimersByTime(300);
    expect(kept.size).toBe(1);
    store.undo();
    jest.advanceTimersByTime(20_000);
    expect([is(), calls.length, kept.size]).toEqual(['saved', 0, 0]);
  });

  it('takes back what is not saved apart from what is', async () => {
    const { store, calls, type } = builder();
    type('ก');
    jest.advanceTimersByTime(1000);
    await calls[0]?.accept();
    type('กข');
    store.undo();
    expect(store.definition.title.th).toBe('ก');
  });
});

describe('a form that cannot be saved', () => {
  it('is kept in the browser until it is, and tried again, ever more rarely', async () => {
    const { calls, type, is, kept } = builder();
    type('ก');
    jest.advanceTimersByTime(1000);
    await calls[0]?.fail('unreachable');
    expect(is()).toBe('retrying');
    expect(kept.get('mine')).toMatchObject({ revision: 1, definition: { title: { th: 'ก' } } });
    jest.advanceTimersByTime(2000);
    await calls[1]?.fail('unreachable');
    jest.advanceTimersByTime(4999);
    expect(calls).toHaveLength(2);
    jest.advanceTimersByTime(1);
    await calls[2]?.accept();
    expect([is(), kept.size]).toEqual(['saved', 0]);
  });

  it('is sent as soon as the line is back, with all that was done meanwhile', async () => {
    const { calls, type, saver } = builder();
    type('ก');
    jest.advanceTimersByTime(1000);
    await calls[0]?.fail('unreachable');
    type('กข');
    saver.saveNow();
    expect(calls[1]?.work.definition.title.th).toBe('กข');
  });

  it.each<[FailureCode, string]>([
    ['form.changedElsewhere', 'conflict'],
    ['session.required', 'signedOut'],
  ])('is not sent again by itself after %s', async (code, state) => {
    const { calls, type, is, kept } = builder();
    type('ก');
    jest.advanceTimersByTime(1000);
    await calls[0]?.fail(code);
    type('กข');
    jest.advanceTimersByTime(60_000);
    expect([is(), calls.length]).toEqual([state, 1]);
    expect(kept.get('mine')?.definition.title.th).toBe('กข');
  });

  it('is tried again with the next edit where the server does not take it', async () => {
    const { calls, type, is, store } = builder();
    type('ก');
    jest.advanceTimersByTime(1000);
    await calls[0]?.fail('request.tooLarge');
    expect(store.getState().saving).toEqual({ is: 'refused', why: 'เหตุผล' });
    jest.advanceTimersByTime(60_000);
    expect(calls).toHaveLength(1);
    type('ข');
    expect(is()).toBe('waiting');
  });
});

describe('a builder', () => {
  it('that is left sends what it has', async () => {
    const { calls, type, saver } = builder();
    type('ก');
    const left = saver.stop();
    expect(calls).toHaveLength(1);
    await calls[0]?.accept();
    await expect(left).resolves.toBeUndefined();
  });

  it('goes on from the revision of whoever saved first, once the clerk has chosen', async () => {
    const { calls, type, saver, store } = builder();
    type('ก');
    jest.advanceTimersByTime(1000);
    await calls[0]?.fail('form.changedElsewhere');
    store.takeOver({ ...draft, revision: 7 });
    saver.settle();
    type('ข');
    jest.advanceTimersByTime(1000);
    expect(calls[1]?.work.revision).toBe(7);
  });

  it('is flushed before it is published', async () => {
    const { calls, type, saver } = builder();
    type('ก');
    const flushed = saver.flush();
    await calls[0]?.accept();
    await expect(flushed).resolves.toBe(true);
  });
});
