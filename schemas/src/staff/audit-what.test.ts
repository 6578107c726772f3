import { auditWhat } from './audit-what';

it('tells statuses, channels, steps and roles in the words of the screens', () => {
  expect(auditWhat({ action: 'case.status', what: 'need_info' })).toBe('ขอข้อมูล/เอกสารเพิ่มเติม');
  expect(auditWhat({ action: 'case.file', what: 'phone' })).toBe('โทรศัพท์');
  expect(auditWhat({ action: 'case.decide', what: 'head approve acting' })).toBe('นายก อนุมัติ รักษาราชการแทน');
  expect(auditWhat({ action: 'staff.duties', what: 'head: officer → director' })).toBe(
    'head: เจ้าหน้าที่ → หัวหน้าสำนักปลัด/ผู้อำนวยการกอง',
  );
  expect(auditWhat({ action: 'service.people', what: 'corruption-complaint +read=work -work' })).toBe(
    'corruption-complaint +read=ดำเนินการ -work',
  );
});

it('leaves alone what the office wrote itself', () => {
  expect(auditWhat({ action: 'case.download', what: 'work.pdf' })).toBe('work.pdf');
  expect(auditWhat({ action: 'case.forward', what: 'กองช่าง' })).toBe('กองช่าง');
  expect(auditWhat({ action: 'case.open', what: null })).toBe('');
});
