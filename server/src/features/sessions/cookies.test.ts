import type { Request, Response } from 'express';
import { cookiesFor } from './cookies';

function written(publicUrl: string): string[] {
  const headers: string[] = [];
  const response = { append: (_name: string, value: string) => headers.push(value) } as unknown as Response;
  const cookies = cookiesFor(publicUrl);
  cookies.setToken(response, 't');
  cookies.setDevice(response, 'd');
  cookies.clearToken(response);
  return headers;
}

describe('cookies of the office', () => {
  it('are bound to host, path and HTTPS where there is HTTPS', () => {
    expect(written('https://forms.example.go.th')).toEqual([
      '__Host-khamrong=t; Path=/; HttpOnly; Secure; SameSite=Strict',
      '__Host-khamrong-device=d; Max-Age=31536000; Path=/; HttpOnly; Secure; SameSite=Strict',
      '__Host-khamrong=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Strict',
    ]);
  });

  it('work over plain HTTP inside an office network', () => {
    expect(written('http://192.168.1.5:3000')[0]).toBe('khamrong=t; Path=/; HttpOnly; SameSite=Strict');
  });

  it('are read back by their name', () => {
    const headers = { cookie: 'a=1; khamrong=xyz; khamrong-device=q' };
    const request = { headers } as unknown as Request;
    expect(cookiesFor('http://localhost').token(request)).toBe('xyz');
    expect(cookiesFor('http://localhost').device(request)).toBe('q');
    expect(cookiesFor('https://x.go.th').token(request)).toBeUndefined();
  });
});
