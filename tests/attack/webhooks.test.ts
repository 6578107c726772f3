import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { SendFailed } from '../../server/src/features/notices/send-failed';
import { postWebhook, type PostOptions } from '../../server/src/features/notices/webhooks/post-webhook';
import { isPublicAddress } from '../../server/src/features/notices/webhooks/public-address';
import { newSecret, signed } from '../../server/src/features/notices/webhooks/sign';
import { webhookAddress } from '../../server/src/features/notices/webhooks/webhook-address';

const CLOSED = { allowLoopback: false };
const OPEN = { allowLoopback: true };

let port = 0;
let answer: (status: number) => void;
const arrived: { headers: IncomingHttpHeaders; body: string }[] = [];
let connections = 0;
let status = 204;
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    arrived.push({ headers: request.headers, body });
    response.writeHead(status, { location: `http://127.0.0.1:${port}/elsewhere` }).end();
  });
});
server.on('connection', () => (connections += 1));

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  answer = (next) => void (status = next);
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});
beforeEach(() => {
  arrived.length = 0;
  connections = 0;
});

const post = async (url: string, options: PostOptions): Promise<string> => {
  const message = { url, headers: {}, body: '{}' };
  return postWebhook(message, options).then(
    () => 'sent',
    (error: unknown) => (error instanceof SendFailed ? error.fault : String(error)),
  );
};

/** A name server that gives these addresses, one answer after another. */
const naming = (...answers: string[]): LookupFunction => {
  let asked = 0;
  return (_host, _options, done) => {
    const address = answers[Math.min(asked, answers.length - 1)] ?? '';
    asked += 1;
    done(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
  };
};

describe('addresses', () => {
  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
    ...[
      '172.31.255.255',
      '192.0.0.8',
      '192.168.1.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
    ],
    ...[
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001::1',
      'fe80::1',
      'fc00::1',
    ],
    ...['fd00:ec2::254', 'ff02::1', '2001:db8::1', 'no address'],
  ])('%s is inside', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(['1.1.1.1', '172.32.0.1', '203.150.19.1', '2606:4700::1111', '2a00:1450:4001::1'])(
    '%s is outside',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
});

describe('what an administrator may type', () => {
  it.each([
    ...[
      'http://example.com/',
      'ftp://example.com/',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
    ],
    ...[
      'https://0177.0.0.1/',
      'https://127.1/',
      'https://[::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://[fe80::1]/',
    ],
    ...[
      'https://169.254.169.254/latest/meta-data/',
      'https://10.0.0.1/',
      'https://localhost/',
      'https://a.localhost/',
    ],
    ...['https://metadata.google.internal/', 'https://printer.local/', 'https://me:secret@example.com/', 'x'],
  ])('is not %s', (url) => expect(() => webhookAddress(url, CLOSED)).toThrow());
  it('is an https address on the internet', () =>
    expect(webhookAddress('https://hooks.example.go.th/khamrong?x=1', CLOSED).host).toBe(
      'hooks.example.go.th',
    ));
  it('is loopback without https only where a developer allows it', () => {
    expect(webhookAddress('http://127.0.0.1:9/', OPEN).port).toBe('9');
    expect(() => webhookAddress('http://192.168.1.1/', OPEN)).toThrow();
    expect(() => webhookAddress('http://localhost.example.com/', OPEN)).toThrow();
  });
});

describe('what is connected to', () => {
  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', '0.0.0.0'])(
    'is never %s, whatever a name says',
    async (address) => {
      const told = await post(`https://hooks.example.com:${port}/`, { ...CLOSED, lookup: naming(address) });
      expect(told).toBe('forbiddenAddress');
      expect(connections).toBe(0);
    },
  );

  it('is what was checked: a name that answers otherwise the second time is not asked twice', async () => {
    const lookup = jest.fn(naming('192.0.2.1', '127.0.0.1'));
    expect(await post(`https://hooks.example.com:${port}/`, { ...CLOSED, lookup })).toBe('forbiddenAddress');
    expect(lookup).toHaveBeenCalledTimes(1);
    expect(connections).toBe(0);
  });

  it('is none of several addresses if one of them is inside', async () => {
    const lookup: LookupFunction = (_host, _options, done) =>
      done(null, [
        { address: '1.1.1.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    expect(await post('https://hooks.example.com/', { ...CLOSED, lookup })).toBe('forbiddenAddress');
  });
});

describe('a receiver', () => {
  const url = (): string => `http://127.0.0.1:${port}/`;

  it('that leads elsewhere is not followed', async () => {
    answer(307);
    expect(await post(url(), OPEN)).toBe('redirected');
    expect(arrived).toHaveLength(1);
  });

  it.each([
    [200, 'sent'],
    [410, 'gone'],
    [404, 'rejected'],
    [429, 'busy'],
    [503, 'busy'],
  ])('that answers %i: %s', async (given, told) => {
    answer(given);
    expect(await post(url(), OPEN)).toBe(told);
  });

  it('that says nothing is left after a time', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const silentUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    expect(await post(silentUrl, { ...OPEN, timeoutMs: 50 })).toBe('timeout');
    silent.closeAllConnections();
    silent.close();
  });

  it('knows by the signature who sent it', async () => {
    answer(204);
    const secret = newSecret();
    const headers = { ...signed(secret, 'msg_1', new Date(1_700_000_000_999), '{"a":1}') };
    await postWebhook({ url: url(), headers, body: '{"a":1}' }, OPEN);
    const [{ headers: got, body } = { headers: {}, body: '' }] = arrived;
    expect(got['webhook-timestamp']).toBe('1700000000');
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    expect(key).toHaveLength(32);
    const mac = createHmac('sha256', key).update(`msg_1.1700000000.${body}`).digest('base64');
    expect(got['webhook-signature']).toBe(`v1,${mac}`);
  });

  it('can check the vector of the specification', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const made = signed(
      secret,
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      new Date(1_614_265_330_000),
      '{"test": 2432232314}',
    );
    expect(made['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});
