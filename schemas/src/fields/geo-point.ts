import type { Static } from '@sinclair/typebox';
import { fieldSettings } from './field-type';

/** A point on the map, stored as { lat, lng } in degrees (WGS 84). */
export const GeoPointField = fieldSettings('geo_point', {});
export type GeoPointField = Static<typeof GeoPointField>;
