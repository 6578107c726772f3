import pino, { type Logger } from 'pino';
import type { LogLevel } from '../config/config';

export type Log = Logger;

/** JSON lines on standard output. Answers, codes, cookies and addresses of pages with codes never go in. */
export const createLog = (level: LogLevel): Log =>
  pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
