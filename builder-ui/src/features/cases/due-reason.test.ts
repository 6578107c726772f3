import { dueReason } from './due-reason';

const deemedReceivedAt = '2026-12-04T08:30:00+07:00';

test.each([
  [
    {
      target: { step: 'complete' as const, amount: 3, unit: 'working_days' as const },
      holidays: ['2026-12-07'],
    },
    'ดำเนินการแล้วเสร็จภายใน 3 วันทำการ นับจากเวลาที่ถือว่าได้รับ 4 ธ.ค. 2569 08:30 น. ไม่นับวันที่หน่วยงานไม่เปิดทำการ และวันหยุด 7 ธ.ค. 2569',
  ],
  [
    { target: { step: 'first_reply' as const, amount: 15, unit: 'days' as const }, holidays: ['2026-12-07'] },
    'แจ้งผลครั้งแรกภายใน 15 วัน นับจากเวลาที่ถือว่าได้รับ 4 ธ.ค. 2569 08:30 น. ถ้าตรงกับวันหยุดเลื่อนเป็นวันทำการถัดไป',
  ],
  [null, ''],
])('a due date is explained (%#)', (due, words) => {
  expect(dueReason({ due, deemedReceivedAt })).toBe(words);
});
