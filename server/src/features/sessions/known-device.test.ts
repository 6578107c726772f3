import { keysFrom } from '../../ports/keys';
import { deviceFor, isKnownDevice } from './known-device';

const keys = keysFrom(Buffer.alloc(32, 1), Buffer.alloc(32, 2));

describe('a known device', () => {
  it('is known for the account that signed in there, and for no other', () => {
    const device = deviceFor(keys, 'a');
    expect(isKnownDevice(keys, 'a', device)).toBe(true);
    expect(isKnownDevice(keys, 'b', device)).toBe(false);
  });

  it('is not known with other keys or without its cookie', () => {
    const device = deviceFor(keys, 'a');
    expect(isKnownDevice(keysFrom(Buffer.alloc(32, 1), Buffer.alloc(32, 3)), 'a', device)).toBe(false);
    for (const forged of [undefined, '', '.', 'x'.repeat(66), `${device}x`, device.slice(0, -1)])
      expect(isKnownDevice(keys, 'a', forged)).toBe(false);
  });

  it('gets a cookie of its own each time', () => {
    expect(deviceFor(keys, 'a')).not.toBe(deviceFor(keys, 'a'));
  });
});
