import { testOffice } from '../office/office.fixture';
import { stepTitle } from './step-title';

const office = { ...testOffice, divisions: ['สำนักปลัด', 'กองช่าง', 'หน่วยตรวจสอบภายใน'] };

test.each([
  ['งานป้องกันและบรรเทาสาธารณภัย สำนักปลัด', 'หัวหน้าสำนักปลัด'],
  ['กองช่าง (งานไฟฟ้าสาธารณะ)', 'ผู้อำนวยการกองช่าง'],
  ['หน่วยตรวจสอบภายใน', undefined],
  ['ศูนย์ดำรงธรรม', undefined],
])('who leads %s is %s', (department, title) => {
  expect(stepTitle('director', office, department)).toBe(title);
});

test('the office says how its secretary and its head are called', () => {
  expect(stepTitle('secretary', office, '')).toBe(office.clerkTitle);
  expect(stepTitle('head', office, '')).toBe(office.headTitle);
  expect(stepTitle('officer', office, 'กองช่าง')).toBeUndefined();
});
