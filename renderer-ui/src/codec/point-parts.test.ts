import { pairOf, pointOf } from './point-parts';

const KORAT = { lat: 14.95, lng: 102.1 };

test.each([
  '14.95,102.1',
  ' 14.95 , 102.1 ',
  '14.95 102.1',
  '๑๔.๙๕, ๑๐๒.๑',
  'geo:14.95,102.1',
  '102.1, 14.95',
  'https://www.google.com/maps/@14.95,102.1,17z',
  'https://www.google.com/maps?q=14.95,102.1',
  'https://www.google.com/maps/search/?api=1&query=14.95%2C102.1',
  'https://www.google.com/maps/place/%E0%B8%A7/@14.9,102.0,17z/data=!3m1!4b1!4m5!3d14.95!4d102.1',
  'https://maps.google.com/?ll=14.95,102.1&z=16',
])('%s names a point', (text) => {
  expect(pairOf(text)).toEqual(KORAT);
});

test.each(['', '14.95', 'หน้าวัด', 'https://maps.app.goo.gl/abcDEF', '<b>14.95</b>'])(
  '%s names none',
  (text) => {
    expect(pairOf(text)).toBeUndefined();
  },
);

test('either input may hold both degrees; else each holds its own, understood or not', () => {
  expect(pointOf('14.95, 102.1', '')).toEqual(KORAT);
  expect(pointOf('', '14.95,102.1')).toEqual(KORAT);
  expect(pointOf('๑๔.๙๕', '102.1')).toEqual(KORAT);
  expect(pointOf('หน้าวัด', '102.1')).toEqual({ lat: 'หน้าวัด', lng: 102.1 });
});
