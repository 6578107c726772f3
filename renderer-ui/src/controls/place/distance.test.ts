import { distanceKm, pointIn, rounded } from './distance';

test('is what maps say it is', () => {
  const [khonKaen, bangkok] = [
    { lat: 16.4322, lng: 102.8236 },
    { lat: 13.7563, lng: 100.5018 },
  ];
  expect(distanceKm(khonKaen, bangkok)).toBeCloseTo(388, -1);
  expect(distanceKm(khonKaen, khonKaen)).toBe(0);
  expect(distanceKm({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })).toBeCloseTo(20015, 0);
});

test('a point is kept to a tenth of a metre', () => {
  expect(rounded({ lat: 14.95000049, lng: 102.1000006 })).toEqual({ lat: 14.95, lng: 102.100001 });
});

test.each([undefined, 'หน้าวัด', {}, { lat: '14', lng: 102 }, { lat: 14 }, { lat: 95, lng: 102 }])(
  '%j is no point',
  (value) => {
    expect(pointIn(value)).toBeUndefined();
  },
);
