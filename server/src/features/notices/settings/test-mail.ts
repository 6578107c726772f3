import type { MailTest, OfficeProfile, TestOutcome } from '@khamrong/schemas';
import { randomUUID } from 'node:crypto';
import { mailFailed } from '../mail/mail-fault';
import { Mailer, type MailAccess } from '../mail/mailer';
import { SendFailed } from '../send-failed';

export const NOT_SET: TestOutcome = { fault: 'noSettings', detail: '' };

export const outcomeOf = ({ fault, detail }: SendFailed): TestOutcome => ({ fault, detail });

/** Sends a mail now, over a connection of its own, and says what became of it. */
export async function testMail(
  access: MailAccess | undefined,
  { to }: MailTest,
  { name, phone }: OfficeProfile,
): Promise<TestOutcome> {
  if (!access) return NOT_SET;
  const mailer = new Mailer();
  const text = `จดหมายนี้ส่งเพื่อทดสอบการตั้งค่าการแจ้งเตือนของ${name}\nหากท่านได้รับ แสดงว่าตั้งค่าถูกต้องแล้ว\n\n${name}\nโทรศัพท์ ${phone}`;
  const html = `<!doctype html>\n<html lang="th"><meta charset="utf-8"><body><p>จดหมายทดสอบการแจ้งเตือน</p></body></html>`;
  const messageId = `<${randomUUID()}@${access.senderAddress.slice(access.senderAddress.lastIndexOf('@') + 1)}>`;
  try {
    await mailer.send(access, { to, subject: 'ทดสอบการส่งการแจ้งเตือน', text, html, messageId });
    return { fault: null, detail: '' };
  } catch (error) {
    return outcomeOf(mailFailed(error));
  } finally {
    mailer.close();
  }
}
