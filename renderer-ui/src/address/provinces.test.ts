import { getProvinces } from 'thai-address-universal';
import provinces from './provinces.json';

test('there are 77 provinces, each with its own official code and name', () => {
  expect(provinces).toHaveLength(77);
  expect(new Set(provinces.map(([code]) => code)).size).toBe(77);
  expect(new Set(provinces.map(([, name]) => name)).size).toBe(77);
  for (const [code] of provinces) expect(code).toMatch(/^[1-9]\d$/);
});

test('they are those of the dataset, whose code for Bueng Kan is not the official one', async () => {
  const dataset = await getProvinces();
  const ofDataset = Object.fromEntries(dataset.map(({ nameTh, code }) => [nameTh, code]));
  const ours = Object.fromEntries(provinces.map(([code, name]) => [name, code]));
  expect(ofDataset).toEqual({ ...ours, บึงกาฬ: '97' });
  expect(ours['บึงกาฬ']).toBe('38');
});

test('they stand in the order of the Thai alphabet', () => {
  const names = provinces.map(([, name]) => name ?? '');
  expect([...names].sort(new Intl.Collator('th').compare)).toEqual(names);
});
