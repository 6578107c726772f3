import type { TestOutcome } from '@khamrong/schemas';
import { randomUUID } from 'node:crypto';
import { lineAccount, pushLine, type LineAccess } from '../line/line-client';
import { SendFailed } from '../send-failed';
import { NOT_SET, outcomeOf } from './test-mail';

/** What the office says its account is called, and the LINE of whoever tests, where they linked it. */
interface Tested {
  basicId: string | undefined;
  to: string | undefined;
}

const WORDS = 'ทดสอบการส่งการแจ้งเตือน หากท่านได้รับ แสดงว่าตั้งค่าถูกต้องแล้ว';

async function tryLine(access: LineAccess, { basicId, to }: Tested): Promise<TestOutcome> {
  const account = await lineAccount(access);
  const { name, sent, quota } = account;
  if (basicId && account.basicId !== basicId) return { fault: 'otherAccount', detail: account.basicId };
  if (to) await pushLine(access, to, WORDS, randomUUID());
  const used = `${name}: ${sent}${quota === undefined ? '' : `/${quota}`}`;
  return { fault: null, detail: to ? `${used} · ส่งถึง LINE ของท่านแล้ว` : used };
}

/** Asks LINE whose token it is and how much of the quota is used, and sends whoever tests a message. */
export async function testLine(access: LineAccess | undefined, tested: Tested): Promise<TestOutcome> {
  if (!access) return NOT_SET;
  try {
    return await tryLine(access, tested);
  } catch (error) {
    if (error instanceof SendFailed) return outcomeOf(error);
    throw error;
  }
}
