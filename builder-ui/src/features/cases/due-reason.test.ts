import { dueReason } from './due-reason';

const deemedReceivedAt = '2026-12-04T08:30:00+07:00';
const complete = { step: 'complete' as const, amount: 3, unit: 'working_days' as const };
const reply = { step: 'first_reply' as const, amount: 15, unit: 'days' as const };
const holidays = [{ date: '2026-12-07', name: 'ชดเชยวันพ่อแห่งชาติ' }];
const plain = { target: complete, holidays, yearsWithoutTable: [], byFormerCalendar: false };

const COUNTED = 'ดำเนินการแล้วเสร็จภายใน 3 วันทำการ นับจากเวลาที่ถือว่าได้รับ 4 ธ.ค. 2569 08:30 น.';

test.each([
  [plain, `${COUNTED} ไม่นับวันที่หน่วยงานไม่เปิดทำการ และวันหยุด 7 ธ.ค. 2569 ชดเชยวันพ่อแห่งชาติ`],
  [
    { ...plain, holidays: [], yearsWithoutTable: [2027] },
    `${COUNTED} ไม่นับวันที่หน่วยงานไม่เปิดทำการ ยังไม่มีตารางวันหยุดของปี 2570 จึงยังไม่หักวันหยุดของปีนั้น`,
  ],
  [{ ...plain, byFormerCalendar: true }, `${COUNTED} ตามวันหยุดและเวลาทำการที่ใช้ในเวลานั้น`],
  [
    { ...plain, target: reply },
    'แจ้งผลครั้งแรกภายใน 15 วัน นับจากเวลาที่ถือว่าได้รับ 4 ธ.ค. 2569 08:30 น. ถ้าตรงกับวันหยุดเลื่อนเป็นวันทำการถัดไป',
  ],
  [null, ''],
])('a due date is explained (%#)', (due, words) => {
  expect(dueReason({ due, deemedReceivedAt })).toBe(words);
});
