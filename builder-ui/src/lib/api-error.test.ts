import { errorFrom, toApiError, UNREACHABLE } from './api-error';

const refusal = (body: unknown, status = 400) => new Response(JSON.stringify(body), { status });

describe('the error a refused request becomes', () => {
  it('says what the server says, and keeps the reference number', async () => {
    const error = await errorFrom(
      refusal({ code: 'internal', status: 500, title: 'ระบบขัดข้อง', requestId: 'r1' }, 500),
    );
    expect(error).toMatchObject({ code: 'internal', message: 'ระบบขัดข้อง', requestId: 'r1' });
  });

  it.each([
    [20, 'รอก่อน (รออีก 20 วินาที)'],
    [61, 'รอก่อน (รออีก 2 นาที)'],
  ])('says how long to wait: %p s', async (retryAfter, message) => {
    const body = {
      code: 'rate.limited',
      status: 429,
      title: 'รอก่อน',
      requestId: 'r',
      params: { retryAfter },
    };
    expect((await errorFrom(refusal(body, 429))).message).toBe(message);
  });

  it.each([['not json'], ['{"error":"of a proxy"}'], ['null']])(
    'is told in words too where it is none of ours: %s',
    async (body) => {
      expect(await errorFrom(new Response(body, { status: 502 }))).toMatchObject({ code: 'unreadable' });
    },
  );

  it('is something a person can be told, whatever was thrown', () => {
    expect(toApiError(new TypeError('x is undefined')).message).not.toContain('undefined');
    expect(UNREACHABLE).toMatch(/ลองใหม่/);
  });
});
