import { CHANNEL_TEXT, type StaffChannel } from '@khamrong/schemas';

/** Tells staff that they fill a form in for somebody, outside of what script takes over: it needs none. */
export const StaffFilling = ({ channel }: { channel: StaffChannel }) => (
  <div className="notice staff-filling" role="note" lang="th">
    <strong>กรอกแทนผู้ยื่น · ช่องทาง: {CHANNEL_TEXT[channel]}</strong>
    <p>ส่งแล้ว กด “เปิดคำร้องนี้” ในหน้าเลขที่รับแจ้ง เพื่อพิมพ์ใบรับเรื่อง พิมพ์คำร้องให้ผู้ยื่นลงชื่อ และแนบสแกน</p>
  </div>
);
