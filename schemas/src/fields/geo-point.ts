import type { Static } from '@sinclair/typebox';
import { toArabicDigits } from '../thai';
import { fieldSettings, fieldType } from './field-type';

/** A point on the map, stored as { lat, lng } in degrees (WGS 84). */
export const GeoPointField = fieldSettings('geo_point', {});
export type GeoPointField = Static<typeof GeoPointField>;

/** Decimals kept of a degree: about 10 cm, finer than any telephone measures. */
const DECIMALS = 6;

interface Point {
  lat: number;
  lng: number;
}

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Point).lat === 'number' &&
  typeof (value as Point).lng === 'number';

function degrees(value: unknown): unknown {
  const written = typeof value === 'string' ? toArabicDigits(value.trim()) : value;
  const number =
    typeof written === 'string' && /^-?\d{1,3}(\.\d{1,20})?$/.test(written) ? Number(written) : written;
  return typeof number === 'number' ? Number(number.toFixed(DECIMALS)) : number;
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

function normalisePoint(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { lat, lng } = value as Record<string, unknown>;
  const isEmpty =
    isBlank(lat) && isBlank(lng) && Object.keys(value).every((key) => key === 'lat' || key === 'lng');
  if (isEmpty) return undefined;
  return { ...value, lat: degrees(lat), lng: degrees(lng) };
}

const words = (value: unknown): string =>
  isPoint(value) ? `${value.lat.toFixed(DECIMALS)}, ${value.lng.toFixed(DECIMALS)}` : '';

const within = (limit: number) => ({ type: 'number', minimum: -limit, maximum: limit }) as const;

export const geoPoint = fieldType<GeoPointField>({
  name: 'geo_point',
  title: { th: 'ตำแหน่งบนแผนที่', en: 'Point on the map' },
  settings: GeoPointField,
  asks: 'choose',
  schema: () => ({
    type: 'object',
    properties: { lat: within(90), lng: within(180) },
    required: ['lat', 'lng'],
    additionalProperties: false,
  }),
  messages: ({ label: { th, en = th } }) => ({
    required: { th: `กรุณาระบุตำแหน่งในข้อ “${th}”`, en: `Please give the place for “${en}”` },
    type: { th: 'พิกัดไม่ถูกต้อง กรุณาปักหมุดใหม่', en: 'Please set the point again' },
  }),
  normalise: normalisePoint,
  text: words,
  sample: (_, { office }) => ({ lat: office.centre.lat, lng: office.centre.lng }),
});
