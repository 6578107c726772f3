import { Link } from 'react-router';
import { usePageTitle } from '../lib/use-page-title';

export function NotFoundPage() {
  usePageTitle('ไม่พบหน้าที่ต้องการ');
  return (
    <>
      <h1>ไม่พบหน้าที่ต้องการ</h1>
      <p>หน้านี้อาจถูกย้าย หรือลิงก์ไม่ถูกต้อง</p>
      <p>
        <Link to="/submissions">ไปที่รายการคำร้อง</Link>
      </p>
    </>
  );
}
