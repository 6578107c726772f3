import type { NoticeFault } from '@khamrong/schemas';
import { SendFailed, withoutAddresses } from '../send-failed';

/** What nodemailer throws. */
interface MailError extends Error {
  /** `EAUTH` and the like, or of Node: `ECONNREFUSED`. */
  code?: string;
  /** The command that failed. */
  command?: string;
  responseCode?: number;
  response?: string;
  cause?: { code?: string };
}

const BY_CODE: Record<string, NoticeFault> = {
  EDNS: 'dns',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ETIMEDOUT: 'timeout',
  ETLS: 'tls',
  EREQUIRETLS: 'tls',
  EAUTH: 'auth',
  ENOAUTH: 'auth',
};

/** Faults of TLS come as faults of the socket: they are known by their words. */
const TLS = /certificate|self.signed|SSL|TLS|wrong version number|altnames|EPROTO/i;
const REFUSED = /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/;

/** What a server that answered meant by its refusal. */
function byAnswer({ responseCode = 0, command }: MailError): NoticeFault | undefined {
  if (responseCode < 400) return undefined;
  if (responseCode < 500) return 'busy';
  if (command === 'RCPT TO') return 'recipient';
  return command === 'MAIL FROM' ? 'sender' : 'rejected';
}

function bySocket({ message, code, cause }: MailError): NoticeFault {
  const named = BY_CODE[cause?.code ?? ''] ?? BY_CODE[code ?? ''];
  if (named) return named;
  if (REFUSED.test(message)) return 'refused';
  return TLS.test(message) ? 'tls' : 'unreachable';
}

/** What it stopped at on the way in: its answer is of no interest beside that. */
const AT_THE_DOOR: ReadonlySet<string> = new Set(['EAUTH', 'ENOAUTH', 'ETLS', 'EREQUIRETLS']);

const faultOf = (error: MailError): NoticeFault =>
  AT_THE_DOOR.has(error.code ?? '') ? bySocket(error) : (byAnswer(error) ?? bySocket(error));

/** A failure in our words. An address that its own server does not take is never tried again; all else may pass. */
export function mailFailed(thrown: unknown): SendFailed {
  if (thrown instanceof SendFailed) return thrown;
  const error = thrown as MailError;
  const fault = faultOf(error);
  return new SendFailed(fault, withoutAddresses(error.response ?? error.message), fault === 'recipient');
}
