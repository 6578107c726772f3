import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** Everything the process is told from outside, read once, checked and frozen. Times in milliseconds. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Address citizens use, without a trailing slash: links, QR codes and the same-origin check rest on it. */
  readonly publicUrl: string;
  /** Everything the embedded default writes. */
  readonly dataDir: string;
  /** A real MongoDB replica set; absent: the embedded database. */
  readonly mongodbUri: string | undefined;
  readonly adminUsername: string;
  readonly adminPassword: string | undefined;
  readonly keyFile: string;
  readonly officeFile: string | undefined;
  readonly chromiumPath: string | undefined;
  readonly logLevel: LogLevel;
  /** Addresses or CIDR blocks of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly role: Role;
  /** `off` takes the service worker off citizens' devices. */
  readonly offline: Switch;
  /** Where LINE's Messaging API answers. */
  readonly lineApiUrl: string;
  /** `on` lets webhooks go to this machine itself, for developing receivers; never where citizens file. */
  readonly webhookLoopback: Switch;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
/** `web` answers requests, `worker` does background jobs, `all` does both. */
const ROLES = ['all', 'web', 'worker'] as const;
export type Role = (typeof ROLES)[number];
const SWITCH = ['on', 'off'] as const;
export type Switch = (typeof SWITCH)[number];

type Env = Readonly<Record<string, string | undefined>>;

/** All faults of a configuration in one message, before any port opens. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`การตั้งค่าไม่ถูกต้อง / The configuration is not valid:\n${faults.map((f) => `  - ${f}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

type Report = (fault: string) => void;

function port(value: string | undefined, report: Report): number {
  if (!value) return 3000;
  const parsed = Number(value);
  if (Number.isInteger(parsed) && parsed >= 0 && parsed <= 65535) return parsed;
  report(`PORT is ${value}; it takes a whole number from 0 to 65535`);
  return 0;
}

function origin(name: string, value: string | undefined, fallback: string, report: Report): string {
  if (!value) return fallback;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  report(`${name} is ${value}; it takes an address such as https://forms.example.go.th, without a path`);
  return fallback;
}

function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
  fallback: T,
  report: Report,
): T {
  if (!value) return fallback;
  const found = allowed.find((each) => each === value);
  if (!found) report(`${name} is ${value}; it takes one of ${allowed.join(', ')}`);
  return found ?? fallback;
}

const isProxy = (entry: string): boolean => {
  const [address = '', bits, more] = entry.split('/');
  const family = isIP(address);
  if (family === 0 || more !== undefined) return false;
  return (
    bits === undefined ||
    (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (family === 4 ? 32 : 128))
  );
};

function proxies(value: string | undefined, report: Report): string[] {
  const entries = (value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  const wrong = entries.filter((entry) => !isProxy(entry));
  if (wrong.length > 0)
    report(
      `TRUSTED_PROXIES holds ${wrong.join(', ')}; it takes addresses or blocks such as 10.0.0.2 or 10.0.0.0/24, never "true"`,
    );
  return entries;
}

function existingFile(name: string, value: string | undefined, report: Report): string | undefined {
  if (!value) return undefined;
  if (!existsSync(value)) report(`${name} is ${value}; there is no such file`);
  return resolve(value);
}

function mongodbUri(value: string | undefined, report: Report): string | undefined {
  if (value && !/^mongodb(\+srv)?:\/\//.test(value))
    report('MONGODB_URI takes an address that begins with mongodb://');
  return value || undefined;
}

function adminPassword(value: string | undefined, report: Report): string | undefined {
  if (value && value.length < 10) report('ADMIN_PASSWORD takes at least 10 characters');
  return value || undefined;
}

/**
 * Reads the configuration from environment variables.
 * @param lanAddress the machine's address on its network: what a phone beside it can open when no PUBLIC_URL is set
 * @throws ConfigError naming every fault at once
 */
export function readConfig(env: Env, lanAddress = 'localhost'): Config {
  const faults: string[] = [];
  const report: Report = (fault) => faults.push(fault);
  const dataDir = resolve(env.DATA_DIR || './data');
  const chosenPort = port(env.PORT, report);
  const config: Config = {
    port: chosenPort,
    host: env.HOST || '0.0.0.0',
    publicUrl: origin('PUBLIC_URL', env.PUBLIC_URL, `http://${lanAddress}:${chosenPort}`, report),
    dataDir,
    mongodbUri: mongodbUri(env.MONGODB_URI, report),
    adminUsername: env.ADMIN_USERNAME || 'admin',
    adminPassword: adminPassword(env.ADMIN_PASSWORD, report),
    keyFile: resolve(env.KEY_FILE || `${dataDir}/keys.json`),
    officeFile: existingFile('OFFICE_FILE', env.OFFICE_FILE, report),
    chromiumPath: existingFile('CHROMIUM_PATH', env.CHROMIUM_PATH, report),
    logLevel: oneOf('LOG_LEVEL', env.LOG_LEVEL, LOG_LEVELS, 'info', report),
    trustedProxies: proxies(env.TRUSTED_PROXIES, report),
    role: oneOf('ROLE', env.ROLE, ROLES, 'all', report),
    offline: oneOf('OFFLINE', env.OFFLINE, SWITCH, 'on', report),
    lineApiUrl: origin('LINE_API_URL', env.LINE_API_URL, 'https://api.line.me', report),
    webhookLoopback: oneOf('WEBHOOK_LOOPBACK', env.WEBHOOK_LOOPBACK, SWITCH, 'off', report),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(config);
}

/** A password a person can type from a terminal: 16 characters without look-alikes, about 80 bits. */
export function oneTimePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  return Array.from(randomBytes(16), (byte) => alphabet[byte % alphabet.length]).join('');
}
