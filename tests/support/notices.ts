import type { CaseNotice, MailSettingsChange } from '@khamrong/schemas';
import { setTimeout as wait } from 'node:timers/promises';
import type { OfficeBrowser } from './office';
import { MAIL_USER, type MailServer } from './mail-server';
import type { App } from './start-app';

export const SETTINGS = '/api/v1/office/notice-settings';

/** The settings of a mail server on this machine. */
export const mailSettings = ({ port }: Pick<MailServer, 'port'>): MailSettingsChange => ({
  host: '127.0.0.1',
  port,
  security: 'none',
  user: MAIL_USER.user,
  password: MAIL_USER.pass,
  senderName: 'อบต.ตัวอย่าง',
  senderAddress: 'office@example.go.th',
});

export async function setMail(admin: OfficeBrowser, server: Pick<MailServer, 'port'>): Promise<void> {
  const { status } = await admin.json('PUT', `${SETTINGS}/mail`, mailSettings(server));
  if (status !== 200) throw new Error(`mail settings: ${status}`);
}

/** Waits until something is so, looking every few milliseconds; the deadline is for what never comes. */
export async function until(isSo: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(20)) if (await isSo()) return;
  throw new Error(`never: ${what}`);
}

/** The id of a case by its receipt number. */
export const caseOf = async ({ running }: App, receiptNo: string): Promise<string> =>
  String((await running.services.submissions.model.findOne({ receiptNo }).orFail().lean())._id);

export async function noticesOf(browser: OfficeBrowser, id: string): Promise<CaseNotice[]> {
  const path = `/api/v1/office/submissions/${id}/notices`;
  return (await browser.json<{ items: CaseNotice[] }>('GET', path)).body.items;
}
