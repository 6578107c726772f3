import { OfficeProfile } from '@khamrong/schemas';
import { Ajv } from 'ajv';
import { getPostalCodeBySubDistrict, getSubDistrictByDistrict } from 'thai-address-universal';
import { demoOffice, starterServices } from './index';

test('is a profile', () => {
  const isProfile = new Ajv({ strict: true, allErrors: true }).compile(OfficeProfile);
  isProfile(demoOffice);
  expect(isProfile.errors ?? []).toEqual([]);
});

test('lies in a tambon that exists', async () => {
  const { tambon, amphoe } = demoOffice;
  expect(await getSubDistrictByDistrict(amphoe)).toContain(tambon);
  expect(String(await getPostalCodeBySubDistrict(tambon))).toContain(demoOffice.postcode);
});

test('offers the starter services, to be named in the survey', () => {
  expect(demoOffice.lists.services.map(({ value, label }) => [value, label])).toEqual(
    starterServices.map(({ slug, title }) => [slug, title]),
  );
});

test('has slots within its hours, without the lunch hour', () => {
  const times = demoOffice.lists.queue_slots.map(({ label }) => label.th);
  expect(times).toHaveLength(14);
  expect([times[0], times[13]]).toEqual(['08:30-09:00', '16:00-16:30']);
  expect(times).not.toContain('12:00-12:30');
});
