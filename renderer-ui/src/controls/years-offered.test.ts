import type { ControlOptions } from '@khamrong/schemas';
import { testOffice } from '../../../schemas/src/office/office.fixture';
import { renderFormPage } from '../pages/form-page';
import { pageOf } from '../test-support/one-field-form';
import { yearsOffered } from './years-offered';

const offered = (options: object, answers = {}): number[] =>
  yearsOffered(options as ControlOptions, { today: '2026-11-20', office: testOffice, answers });

test.each([
  ['what happened', { max: 'today' }, [2569, 2568, 2567], 21],
  ['a birth', { min: '1900-01-01', max: 'today', partial: true }, [2569, 2568, 2567], 127],
  ['a birth without limits', { partial: true, max: '2024-12-31' }, [2567, 2566, 2565], 119],
  ['what is to come', { min: 'today+7' }, [2569, 2570, 2571], 6],
  ['a day of the next weeks', { min: 'today+3', max: 'today+60' }, [2569, 2570], 2],
  ['any day', {}, [2569, 2570, 2571], 26],
  ['limits that leave nothing', { min: '2030-01-01', max: 'today' }, [], 0],
])('years for %s begin with the likeliest', (_, options, first, count) => {
  const years = offered(options);
  expect(years.slice(0, first.length)).toEqual(first);
  expect(years).toHaveLength(count);
  expect(new Set(years).size).toBe(count);
});

test('no year stands before the one of the day that comes first', () => {
  expect(offered({ notBefore: 'from' }, { from: '2027-02-01' })).toEqual([
    2570, 2571, 2572, 2573, 2574, 2575,
  ]);
});

test('years stand in the page without script too', () => {
  const page = renderFormPage(
    pageOf([{ key: 'born', type: 'date_be', label: { th: 'เกิด' }, partial: true, max: 'today' }]),
  );
  expect(page).toMatch(/<input[^>]* list="born\.year-offered"/);
  expect(page).toMatch(/<datalist id="born\.year-offered">.*<option value="2485">/);
});
