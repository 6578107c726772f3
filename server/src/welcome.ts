import { qrTerminal } from './features/qr/qr';
import type { Running } from './start-server';

/** What the person who started the server reads: where everything is, and the password that is shown once. */
export async function welcome({ port, ground, firstAdministrator }: Running): Promise<string> {
  const { publicUrl } = ground.config;
  const lines = [
    '',
    `ประชาชน / Citizens:     ${publicUrl}/`,
    `เจ้าหน้าที่ / The office:  ${publicUrl}/office`,
    `บนเครื่องนี้ / Here:       http://localhost:${port}/`,
  ];
  if (firstAdministrator?.oneTimePassword)
    lines.push(
      '',
      'ผู้ดูแลระบบคนแรก (แสดงครั้งเดียว โปรดจดไว้) / The first administrator (shown once, write it down):',
      `  ชื่อผู้ใช้ / user name: ${firstAdministrator.username}`,
      `  รหัสผ่าน / password:  ${firstAdministrator.oneTimePassword}`,
    );
  lines.push(
    '',
    qrTerminal(`${publicUrl}/`, process.stdout.isTTY),
    'สแกนเพื่อเปิดหน้าบริการ · กด Ctrl-C เพื่อหยุด / Scan to open · Ctrl-C stops',
  );
  return lines.join('\n');
}
