import type { Text } from '../../definition/text';

/** Staff: sessions, accounts and cases. */
export const STAFF_TEXT = {
  'case.illegalTransition': { th: 'เปลี่ยนสถานะแบบนี้ไม่ได้', en: 'This change of status is not allowed' },
  'case.reasonMissing': { th: 'กรุณาระบุเหตุผลที่จะแจ้งผู้ยื่น', en: 'Please give the reason the citizen will read' },
  'case.agencyMissing': {
    th: 'กรุณาระบุชื่อหน่วยงานที่ส่งต่อ',
    en: 'Please name the agency it is referred to',
  },
  'case.notForwarded': {
    th: 'ส่งต่อเรื่องที่สิ้นสุดหรืออยู่กับหน่วยงานอื่นไม่ได้',
    en: 'A case that has ended or is with another agency cannot be passed on',
  },
  'case.departmentUnknown': {
    th: 'ไม่พบส่วนงานนี้ หรือเรื่องอยู่ที่ส่วนงานนี้แล้ว',
    en: 'There is no such department, or it has the case already',
  },
  'case.notMerged': {
    th: 'รวมสองเรื่องนี้ไม่ได้ ต้องเป็นบริการเดียวกัน เรื่องที่ซ้ำต้องยังไม่สิ้นสุด และเรื่องหลักต้องไม่ถูกยกเลิกหรือรวมไว้แล้ว',
    en: 'These two cannot be joined: they must be of one service, the duplicate still open, the main case neither cancelled nor joined itself',
  },
  'case.hasDuplicates': {
    th: 'เรื่องนี้มีเรื่องซ้ำรวมอยู่ จึงต้องเป็นเรื่องหลัก กรุณาแยกเรื่องเหล่านั้นก่อน',
    en: 'Other cases are joined to this one; please part them first',
  },
  'case.notProposed': {
    th: 'เสนอเรื่องนี้ไม่ได้ในขณะนี้ ต้องรับเรื่องแล้ว ยังไม่สิ้นสุด และไม่อยู่ระหว่างรอพิจารณา',
    en: 'This case cannot be proposed now: it has to be received, still open, and not waiting for a decision',
  },
  'case.notWaiting': { th: 'เรื่องนี้ไม่ได้รอพิจารณา', en: 'This case does not wait for a decision' },
  'case.notSkipped': {
    th: 'ข้ามขั้นสุดท้ายซึ่งเป็นผู้ตัดสินไม่ได้',
    en: 'The last step, which decides, cannot be left out',
  },
  'case.decisionUnfit': { th: 'เลือกผลการพิจารณานี้ในขั้นนี้ไม่ได้', en: 'This cannot be decided at this step' },
  'case.opinionMissing': { th: 'กรุณาเขียนความเห็นหรือข้อสั่งการ', en: 'Please write the opinion or the order' },
  'case.actingMissing': {
    th: 'เรื่องนี้รอผู้อื่นพิจารณา กรุณาระบุว่าท่านรักษาราชการแทนหรือปฏิบัติราชการแทน',
    en: 'This case waits for somebody else; please say in whose place you decide',
  },
  'case.changedElsewhere': {
    th: 'มีเจ้าหน้าที่อื่นเปลี่ยนคำร้องนี้ก่อนหน้า กรุณาดูสิ่งที่เปลี่ยนไป แล้วทำรายการอีกครั้งหากยังต้องการ',
    en: 'Another officer has changed this case; please look at what changed, then do it again if you still want to',
  },
  'session.required': { th: 'กรุณาเข้าสู่ระบบ', en: 'Please sign in' },
  'session.wrongPassword': { th: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง', en: 'The user name or password is not right' },
  'session.passwordChangeRequired': {
    th: 'กรุณาเปลี่ยนรหัสผ่านก่อนใช้งาน',
    en: 'Please change your password first',
  },
  'session.passwordTooWeak': {
    th: 'รหัสผ่านใหม่ต้องต่างจากรหัสเดิม และต้องไม่มีชื่อผู้ใช้อยู่ในรหัส',
    en: 'The new password must differ from the old one and must not contain the user name',
  },
  'session.passwordCommon': {
    th: 'รหัสผ่านนี้คนใช้กันมากและเดาง่าย กรุณาตั้งรหัสอื่น เช่น คำหลายคำต่อกัน',
    en: 'This password is widely used and easily guessed; please choose another, several words for example',
  },
  'session.codeRequired': {
    th: 'กรุณากรอกรหัส 6 หลักจากแอปยืนยันตัวตน หรือรหัสสำรอง',
    en: 'Please enter the 6-digit code of your authenticator app, or a recovery code',
  },
  'session.wrongCode': {
    th: 'รหัสยืนยันไม่ถูกต้องหรือใช้ไปแล้ว กรุณารอรหัสถัดไปแล้วลองใหม่',
    en: 'The code is not right or was used already; please wait for the next one and try again',
  },
  'session.secondFactorRequired': {
    th: 'หน่วยงานกำหนดให้บัญชีนี้ใช้การยืนยันตัวตนสองขั้น กรุณาตั้งค่าก่อนใช้งาน',
    en: 'The office requires two-step sign-in for this account; please set it up first',
  },
  'session.secondFactorKept': {
    th: 'หน่วยงานกำหนดให้บัญชีนี้ใช้การยืนยันตัวตนสองขั้น จึงปิดไม่ได้',
    en: 'The office requires two-step sign-in for this account, so that it cannot be turned off',
  },
  'session.notFound': { th: 'อุปกรณ์นี้ออกจากระบบไปแล้ว', en: 'This device has signed out already' },
  'staff.notFound': { th: 'ไม่พบบัญชีเจ้าหน้าที่นี้', en: 'This staff account was not found' },
  'staff.usernameTaken': {
    th: 'มีชื่อผู้ใช้นี้แล้ว กรุณาใช้ชื่ออื่น',
    en: 'This user name is taken; please choose another',
  },
  'export.tooMany': {
    th: 'กำลังจัดทำไฟล์ให้ท่านอยู่ {most} ไฟล์ กรุณารอให้เสร็จ หรือยกเลิกก่อน',
    en: '{most} files are being made for you; please wait for them or cancel one',
  },
  'export.nothing': {
    th: 'ไม่มีเรื่องตามเงื่อนไขที่เลือก',
    en: 'No cases match what was chosen',
  },
  'export.tooManyCases': {
    th: 'มีมากกว่า {most} เรื่อง ซึ่งเกินกว่าจะพิมพ์ในครั้งเดียว กรุณาเลือกช่วงวันที่หรือบริการให้แคบลง',
    en: 'There are more than {most} cases, too many to print in one go; please choose fewer',
  },
  'export.outdated': {
    th: 'รายชื่อผู้มีสิทธิของบริการเปลี่ยนไปหลังจากขอไฟล์นี้ กรุณาจัดทำไฟล์ใหม่',
    en: 'Who may see which cases has changed since this file was asked for; please have it made again',
  },
  'staff.lastAdministrator': {
    th: 'ปิดบัญชีผู้ดูแลระบบคนสุดท้ายหรือบัญชีของตนเองไม่ได้',
    en: 'The last administrator and your own account cannot be disabled',
  },
  'permission.denied': { th: 'ท่านไม่มีสิทธิ์ทำรายการนี้', en: 'You may not do this' },
} as const satisfies Record<string, Text>;
