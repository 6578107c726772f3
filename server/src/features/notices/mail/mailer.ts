import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { MailSettingsChange } from '@khamrong/schemas';
import { within } from '../send-failed';
import { mailFailed } from './mail-fault';

/** A mail server with its password in clear. */
export type MailAccess = MailSettingsChange;

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The same message has the same one, so that a second copy is known for what it is. */
  messageId: string;
}

/** Times a server may take: to be reached, to say something, and for a whole message. */
const CONNECT_MS = 10_000;
const SILENT_MS = 20_000;
const WHOLE_MS = 45_000;
/** A connection that sends nothing for so long is given back. */
const IDLE_MS = 20_000;

const connect = ({ host, port, security, user, password }: MailAccess) =>
  createTransport({
    pool: true,
    maxConnections: 1,
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user ? { auth: { user, pass: password ?? '' } } : {}),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    // A message is made of texts alone: nothing in it is ever read from a file or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });

type Transport = ReturnType<typeof connect>;

const markOf = (access: MailAccess): string =>
  createHash('sha256').update(JSON.stringify(access)).digest('hex');

/** Sends mail over one connection that is kept while there is more to send and the settings stay. */
export class Mailer {
  private open: { mark: string; transport: Transport } | undefined;
  private idle: NodeJS.Timeout | undefined;

  /** @throws SendFailed */
  async send(access: MailAccess, { to, ...mail }: Mail): Promise<void> {
    const transport = this.transportFor(access);
    const from = { name: access.senderName, address: access.senderAddress };
    // Not answered by machines, and marked as coming from one (RFC 3834).
    const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
    try {
      const recipient = { name: '', address: to };
      await within(WHOLE_MS, transport.sendMail({ ...mail, from, to: recipient, headers }));
    } catch (error) {
      this.close();
      throw mailFailed(error);
    } finally {
      this.closeWhenIdle();
    }
  }

  close(): void {
    clearTimeout(this.idle);
    this.open?.transport.close();
    this.open = undefined;
  }

  private transportFor(access: MailAccess): Transport {
    clearTimeout(this.idle);
    const mark = markOf(access);
    if (this.open?.mark !== mark) {
      this.close();
      this.open = { mark, transport: connect(access) };
    }
    return this.open.transport;
  }

  private closeWhenIdle(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.close(), IDLE_MS).unref();
  }
}
