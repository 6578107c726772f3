import { PRESENCE_SECONDS, type Presence } from '@khamrong/schemas';
import { FormBuilder, FORMS, service } from '../support/builder';
import { OfficeBrowser, signedInAdmin, signedInStaff } from '../support/office';
import { startShared, type SharedStore } from '../support/shared-store';
import type { App } from '../support/start-app';

const ABSENT = '0123456789abcdef01234567';

let ahead = 0;
let store: SharedStore;
let app: App;
let other: App;
let clerk: OfficeBrowser;
let colleague: OfficeBrowser;
beforeAll(async () => {
  store = await startShared(['all', 'web'], { clock: () => new Date(Date.now() + ahead) });
  [app, other] = store.apps as [App, App];
  clerk = await signedInStaff(app, 'clerk', 'clerk');
  colleague = await signedInAdmin(other);
});
afterAll(() => store.stop());

const beat = async (browser: OfficeBrowser, form: FormBuilder, tab: string): Promise<Presence> =>
  (await form.as(browser).send<Presence>('POST', '/presence', { tab })).body;

describe('who has a form open', () => {
  it('is seen by the others, in other processes too, each person once', async () => {
    const form = await FormBuilder.start(clerk, service('seen'));
    expect(await beat(clerk, form, 'tab-of-clerk')).toEqual({ others: [], revision: 1 });
    const seen = await beat(colleague, form, 'tab-of-admin');
    expect(seen.others).toEqual(['นางclerk']);
    await beat(colleague, form, 'second-tab-of-admin');
    expect((await beat(clerk, form, 'tab-of-clerk')).others).toHaveLength(1);
  });

  it('is told of oneself in another tab', async () => {
    const form = await FormBuilder.start(clerk, service('oneself'));
    await beat(clerk, form, 'first-tab');
    expect((await beat(clerk, form, 'second-tab')).others).toEqual(['ท่านเอง (อีกแท็บหนึ่ง)']);
  });

  it('ends with the tab, or when it is not heard of any more', async () => {
    const form = await FormBuilder.start(clerk, service('gone'));
    await beat(colleague, form, 'tab-of-admin');
    await form.as(colleague).send('DELETE', '/presence/tab-of-admin');
    expect((await beat(clerk, form, 'tab-of-clerk')).others).toEqual([]);
    await beat(colleague, form, 'tab-of-admin');
    ahead = 2 * PRESENCE_SECONDS * 1000;
    expect((await beat(clerk, form, 'tab-of-clerk')).others).toHaveLength(1);
    ahead = 3 * PRESENCE_SECONDS * 1000;
    expect((await beat(clerk, form, 'tab-of-clerk')).others).toEqual([]);
    ahead = 0;
  });

  it('is of that form alone, and nobody ends another one’s', async () => {
    const form = await FormBuilder.start(clerk, service('one-form'));
    const another = await FormBuilder.start(clerk, service('another-form'));
    await beat(colleague, another, 'tab-of-admin');
    expect((await beat(clerk, form, 'tab-of-clerk')).others).toEqual([]);
    await another.send('DELETE', '/presence/tab-of-admin');
    expect((await beat(clerk, another, 'tab-of-clerk')).others).toHaveLength(1);
  });

  it('comes with the revision of the draft', async () => {
    const form = await FormBuilder.start(clerk, service('revised'));
    await form.change((draft) => draft);
    expect(await beat(colleague, form, 'tab-of-admin')).toMatchObject({ revision: 2 });
  });

  it('is for those who build, of forms that exist', async () => {
    const path = `${FORMS}/${ABSENT}/presence`;
    const body = { tab: 'some-tab' };
    const officer = await signedInStaff(app, 'officer', 'officer');
    expect((await new OfficeBrowser(app).send('POST', path, body)).status).toBe(401);
    expect((await officer.send('POST', path, body)).status).toBe(403);
    expect((await clerk.send('POST', path, body)).status).toBe(404);
    for (const tab of ['x', { $ne: 1 }, 'a'.repeat(41), 'a b c d e f'])
      expect((await clerk.send('POST', path, { tab })).status).toBe(400);
    expect((await clerk.send('DELETE', `${FORMS}/x/presence/some-tab`)).status).toBe(204);
  });
});
