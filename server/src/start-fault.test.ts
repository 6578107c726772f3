import { startFault } from './start-fault';

describe('a start that fails', () => {
  it('says in both languages that the port is taken', () => {
    const said = startFault(
      Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE', port: 3000 }),
    );
    expect(said).toContain('พอร์ต 3000');
    expect(said).toContain('Port 3000');
  });

  it('gives the Thai words of errors that bring them', () => {
    expect(startFault(Object.assign(new Error('in use'), { messageTh: 'มีผู้ใช้อยู่' }))).toBe('มีผู้ใช้อยู่\nin use');
  });

  it('gives any other error as it is', () => {
    expect(startFault(new Error('what'))).toBe('what');
    expect(startFault('text')).toBe('text');
  });
});
