import { addressBucket } from './client-address';

describe('the bucket of an address', () => {
  it.each(['203.0.113.9', '::ffff:203.0.113.9', '::FFFF:203.0.113.9', '::ffff:cb00:7109'])(
    'is the IPv4 address for %s',
    (address) => expect(addressBucket(address)).toBe('203.0.113.9'),
  );

  it('is one for a thousand addresses of one /56', () => {
    const addresses = Array.from(
      { length: 1000 },
      (_, i) => `2001:db8:1:2${(i % 256).toString(16).padStart(2, '0')}::${i + 1}`,
    );
    expect(new Set(addresses.map(addressBucket)).size).toBe(1);
  });

  it('differs between neighbours', () => {
    expect(addressBucket('2001:db8:1:200::1')).not.toBe(addressBucket('2001:db8:1:300::1'));
    expect(addressBucket('198.51.100.1')).not.toBe(addressBucket('198.51.100.2'));
  });

  it('reads every way of writing one address', () => {
    expect(addressBucket('2001:db8::1')).toBe(addressBucket('2001:0db8:0000:0000:0000:0000:0000:0001'));
    expect(addressBucket('fe80::1%eth0')).toBe(addressBucket('fe80::1'));
  });
});
