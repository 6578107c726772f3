import { CHANNEL_TEXT, type StaffChannel } from '@khamrong/schemas';

/** Where staff find what they filed: its slip and its petition. */
const CASES = '/office/submissions';

/** Tells staff that they fill a form in for somebody, outside of what script takes over: it needs none. */
export const StaffFilling = ({ channel }: { channel: StaffChannel }) => (
  <div className="notice staff-filling" role="note" lang="th">
    <strong>กรอกแทนผู้ยื่น · ช่องทาง: {CHANNEL_TEXT[channel]}</strong>
    <p>
      ส่งแล้ว พิมพ์ใบรับเรื่องและคำร้องให้ผู้ยื่นลงชื่อได้ที่หน้าคำร้องใน<a href={CASES}>รายการคำร้อง</a>
    </p>
  </div>
);
