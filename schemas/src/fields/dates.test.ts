import { testOffice } from '../office/office.fixture';
import { dateFaults } from './dates';

const context = { today: '2026-11-20', office: testOffice, answers: {} };
const told = (date: string) => dateFaults(date, {}, context).map(({ message }) => message);

test.each([
  ['2026-02-31', 'กุมภาพันธ์ 2569 มี 28 วัน กรุณาตรวจสอบวันที่', 'February 2026 has 28 days; please check the day'],
  ['2024-02-30', 'กุมภาพันธ์ 2567 มี 29 วัน กรุณาตรวจสอบวันที่', 'February 2024 has 29 days; please check the day'],
  ['2026-04-31', 'เมษายน 2569 มี 30 วัน กรุณาตรวจสอบวันที่', 'April 2026 has 30 days; please check the day'],
])('of %s is told how long its month is', (date, th, en) => {
  expect(told(date)).toEqual([{ th, en }]);
});

test('what has no month at all is no day of the calendar', () => {
  expect(told('2026-13-01')[0]?.th).toContain('ไม่มีวันที่นี้ในปฏิทิน');
});
