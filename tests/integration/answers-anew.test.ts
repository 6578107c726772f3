import type { CaseDetail, CaseItem, PageOf } from '@khamrong/schemas';
import { CASES, startExchange, type Exchange } from '../support/exchange';
import type { App } from '../support/start-app';

let app: App;
let at: Exchange;
beforeAll(async () => ({ app, at } = await startExchange()));
afterAll(() => app.stop());

describe('answers that the office has looked at again', () => {
  const PHONE = 'หมายเลขโทรศัพท์ที่ติดต่อได้';
  const OLD = '0812345678';
  const NEW = '0898765432';
  const ID = '1234567890121';

  /** A case whose office asks for questions. */
  async function asking(...questions: string[]) {
    const pair = await at.filed(undefined, { phone: OLD, national_id: ID });
    const { status } = await at.change(pair, { to: 'need_info', publicNote: 'โทรไม่ติด', questions });
    expect(status).toBe(200);
    return { pair, asked: (await at.call('', pair)).body.asked?.at ?? '' };
  }
  const answersOf = ({ pages }: CaseDetail) =>
    new Map(pages.flatMap(({ answers }) => answers.map(({ key, text }) => [key, text])));

  it('are asked for by their names, answered once, and stand in the case from then on', async () => {
    const { pair, asked } = await asking('phone');
    const { body } = await at.call('', pair);
    expect(body.asked?.questions).toEqual([{ key: 'phone', label: PHONE }]);
    expect(JSON.stringify(body)).not.toContain(OLD);
    const before = answersOf(await at.opened(pair));
    const reply = { ...pair, asked, answers: { phone: NEW, first_name: 'คนอื่น' } };
    expect((await at.call('/reply', reply)).body.status).toBe('in_progress');
    expect((await at.call('/reply', reply)).status).toBe(200);
    expect((await at.call('/reply', { ...reply, answers: { phone: OLD } })).body.code).toBe(
      'tracking.notAsked',
    );
    const now = await at.opened(pair);
    expect(answersOf(now).get('phone')).toBe('089-876-5432');
    expect(answersOf(now).get('first_name')).toBe(before.get('first_name'));
    expect(now.history.at(-1)?.corrected).toEqual([{ label: PHONE, before: '081-234-5678' }]);
    const found = await at.officer.json<PageOf<CaseItem>>('GET', `${CASES}?q=${NEW}`);
    expect(found.body.items.map(({ receiptNo }) => receiptNo)).toEqual([pair.receiptNo]);
  });

  it('stay sealed where they were, and are found by their new hash alone', async () => {
    const { pair, asked } = await asking('national_id');
    const other = '3101700000105';
    const answers = { national_id: other };
    expect((await at.call('/reply', { ...pair, asked, answers })).status).toBe(200);
    const { history } = await at.opened(pair);
    expect(history.at(-1)?.corrected).toEqual([{ label: expect.any(String) }]);
    const stored = await app.running.services.submissions.model.findOne({ receiptNo: pair.receiptNo }).lean();
    expect(JSON.stringify(stored)).not.toMatch(new RegExp(`${ID}|${other}`));
    const found = async (id: string) =>
      (await at.officer.json<PageOf<CaseItem>>('GET', `${CASES}?q=${id}`)).body.items.map(
        (item) => item.receiptNo,
      );
    expect(await found(other)).toEqual([pair.receiptNo]);
    expect(await found(ID)).not.toContain(pair.receiptNo);
  });

  it('are refused as the form refuses them, with nothing lost of what was typed', async () => {
    const { pair, asked } = await asking('phone', 'subject');
    const post = (fields: Record<string, string>) => {
      const body = new FormData();
      const all = { ...pair, _asked: asked, _reply: 'แก้แล้ว', ...fields };
      for (const [name, value] of Object.entries(all)) body.set(name, value);
      return fetch(`${app.url}/t/reply`, { method: 'POST', body });
    };
    const shown = await (
      await fetch(`${app.url}/t`, { method: 'POST', body: new URLSearchParams({ ...pair }) })
    ).text();
    expect(shown).toMatch(new RegExp(`name="phone"[^>]*value="[^"]*${OLD.slice(-4)}`));
    const refused = await post({ phone: '12', subject: 'ไฟดับ' });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    for (const typed of ['แก้แล้ว', 'value="12"', 'ไฟดับ']) expect(page).toContain(typed);
    expect((await at.opened(pair)).status).toBe('need_info');
    expect((await post({ phone: NEW, subject: 'ไฟดับ' })).status).toBe(200);
    expect(answersOf(await at.opened(pair)).get('subject')).toBe('ไฟดับ');
  });

  it('are asked for by this status only, and never lists and consents', async () => {
    const pair = await at.filed();
    for (const change of [
      { to: 'received', questions: ['phone'] },
      { to: 'need_info', publicNote: 'ขอ', questions: ['privacy_ack'] },
      { to: 'need_info', publicNote: 'ขอ', questions: ['no_such'] },
    ])
      expect((await at.change(pair, change)).body.code).toBe('request.invalid');
  });
});
