import type { FormDefinition } from '@khamrong/schemas';
import { factsOf } from '../support/building/facts';
import { makeAtDesk } from '../support/building/make-at-desk';
import { cctv } from '../support/building/plans/cctv';
import { hallBooking } from '../support/building/plans/hall-booking';
import { streetlight } from '../support/building/plans/streetlight';
import type { ServicePlan } from '../support/building/service-plan';
import { signedInStaff, type OfficeBrowser } from '../support/office';
import { starter } from '../support/poisoned-form';
import { startVisited, type Visited } from '../support/site';

jest.setTimeout(300_000);

let visited: Visited;
let somsri: OfficeBrowser;
beforeAll(async () => {
  visited = await startVisited();
  somsri = await signedInStaff(visited.app, 'somsri', 'clerk', ['สำนักปลัด']);
});
afterAll(() => visited.stop());

/** The same service under another name, which stands in links to its own pages too. */
const renamed = (form: FormDefinition, slug: string): FormDefinition =>
  JSON.parse(JSON.stringify({ ...form, slug }).replaceAll(`/services/${form.slug}/`, `/services/${slug}/`));

describe.each<[string, ServicePlan, string | undefined]>([
  ['a report of a street light', streetlight, 'streetlight-report'],
  ['a booking of the hall', hallBooking, 'venue-booking'],
  ['a request for recordings, which is in no starter', cctv, undefined],
])('%s', (_, plan, slug) => {
  let first: FormDefinition | undefined;

  it.each(['mouse', 'keyboard', 'touch'] as const)(
    'is made by %s, and comes out as it should',
    async (way) => {
      const made = await makeAtDesk(visited, somsri, plan, way);
      first ??= made;
      expect(renamed(made, first.slug)).toEqual(first);
      if (slug) expect(factsOf(made)).toEqual(factsOf(starter(slug)));
    },
  );
});
