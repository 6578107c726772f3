import type { OfficeProfile } from './office-profile';

const list = (...labels: string[]) =>
  labels.map((th, index) => ({ value: `${index + 1}`, label: { th, en: `No. ${index + 1}` } }));

/** An office for tests. Nobody's. */
export const testOffice: OfficeProfile = {
  name: 'องค์การบริหารส่วนตำบลตัวอย่าง',
  shortName: 'อบต.ตัวอย่าง',
  type: 'sao',
  officeName: 'ที่ทำการองค์การบริหารส่วนตำบลตัวอย่าง',
  headTitle: 'นายกองค์การบริหารส่วนตำบลตัวอย่าง',
  headShort: 'นายก อบต.',
  clerkTitle: 'ปลัดองค์การบริหารส่วนตำบล',
  clerkShort: 'ปลัด อบต.',
  address: '99 หมู่ที่ 1 ตำบลตัวอย่าง',
  tambon: 'ตัวอย่าง',
  amphoe: 'เมืองขอนแก่น',
  province: 'ขอนแก่น',
  postcode: '40000',
  phone: '043-123-456',
  email: 'office@example.com',
  electricityPhone: '1129',
  divisions: ['สำนักปลัด', 'กองช่าง'],
  lists: {
    villages: list('หมู่ 1 บ้านหนองบัว', 'หมู่ 2 บ้านโคก'),
    venues: list('หอประชุม', 'ห้องประชุมสภา'),
    garbage_rates: list('ไม่เกิน 20 ลิตรต่อวัน'),
    queue_services: list('ชำระภาษี', 'ขออนุญาตก่อสร้าง'),
    queue_slots: list('09:00–10:00', '10:00–11:00'),
    services: list('ไฟฟ้าสาธารณะ', 'น้ำประปา', 'จัดเก็บขยะ'),
  },
  hours: { days: [1, 2, 3, 4, 5], opens: '08:30', closes: '16:30' },
  holidays: ['2026-12-07', '2026-12-10'],
  privacyNotice: { version: '1', url: 'https://example.com/privacy' },
  settings: { lead_days: 7 },
  paperDigits: 'thai',
  centre: { lat: 16.4322, lng: 102.8236 },
};
