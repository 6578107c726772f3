import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface Received {
  to: string[];
  subject: string;
  /** Its plain text. */
  text: string;
  /** Headers and body as they came. */
  raw: string;
  messageId: string;
}

/** What the server does with what comes: takes it, says nothing for ever, or answers with this code. */
export type Behaviour = 'take' | 'silent' | { at: 'RCPT' | 'DATA'; code: number };

/** A real SMTP server on this machine. */
export interface MailServer {
  port: number;
  mails: Received[];
  behave(how: Behaviour): void;
  /** Mails whose content has begun to come, taken or not. */
  begun(): number;
  close(): Promise<void>;
}

export const MAIL_USER = { user: 'office', pass: 'a-password-of-the-mail-server' };

const refusal = (code: number): Error =>
  Object.assign(new Error(`<somebody@example.com> is not taken`), { responseCode: code });

const words = (raw: string): string =>
  raw.replace(/=\?utf-8\?([qb])\?([^?]*)\?=\s*/gi, (_, kind: string, text: string) =>
    kind.toLowerCase() === 'b'
      ? Buffer.from(text, 'base64').toString('utf8')
      : quoted(text.replaceAll('_', ' ')),
  );

const quoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

const headerOf = (raw: string, name: string): string =>
  new RegExp(`^${name}: ((?:.*)(?:\\r\\n[ \\t].*)*)`, 'mi').exec(raw)?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? '';

function textOf(raw: string): string {
  const part = /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/i.exec(raw);
  const encoding = /Content-Transfer-Encoding: (\S+)/i.exec(part?.[0] ?? '')?.[1]?.toLowerCase();
  const body = part?.[1] ?? '';
  return encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : quoted(body);
}

/** Starts it on a port of its own, or on the one another had. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const mails: Received[] = [];
  let how: Behaviour = 'take';
  let begun = 0;
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onAuth({ username, password }, _session, done) {
      const isRight = username === MAIL_USER.user && password === MAIL_USER.pass;
      done(isRight ? null : new Error('Authentication failed'), { user: username });
    },
    onRcptTo(_address, _session, done) {
      done(typeof how === 'object' && how.at === 'RCPT' ? refusal(how.code) : null);
    },
    onData(stream, session, done) {
      begun += 1;
      let raw = '';
      stream.setEncoding('utf8').on('data', (part: string) => (raw += part));
      stream.on('end', () => {
        if (how === 'silent') return;
        if (how !== 'take' && how.at === 'DATA') return done(refusal(how.code));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const messageId = headerOf(raw, 'Message-ID');
        mails.push({ to, subject: words(headerOf(raw, 'Subject')), text: textOf(raw), raw, messageId });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    behave: (next) => void (how = next),
    begun: () => begun,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
