import { AppError } from '@khamrong/schemas';
import type { Request, Response } from 'express';
import { sameOrigin } from './same-origin';

const OWN = 'https://forms.example.go.th';

function verdict(method: string, headers: Record<string, string>): string {
  const request = { method, headers } as unknown as Request;
  let refused: unknown;
  sameOrigin(OWN)(request, {} as Response, (error: unknown) => (refused = error));
  return refused instanceof AppError ? refused.code : 'passed';
}

describe('a state change', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: OWN }],
    [{ referer: `${OWN}/f/x` }],
    [{ origin: 'http://10.1.2.3:3000', host: '10.1.2.3:3000' }],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }],
    [{}],
  ])('passes with %j', (headers) => expect(verdict('POST', headers)).toBe('passed'));

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://other.example.go.th' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ referer: 'https://evil.example/x' }],
  ])('is refused with %j', (headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(verdict(method, headers)).toBe('request.notSameOrigin');
  });

  it('is what is guarded: reading passes from anywhere', () => {
    expect(verdict('GET', { 'sec-fetch-site': 'cross-site' })).toBe('passed');
  });
});
