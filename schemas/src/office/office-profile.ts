import { Type, type Static } from '@sinclair/typebox';
import { HOLIDAYS_MAX } from '../calendar/holiday';
import { Choice } from '../definition/choice';

const Name = Type.String({ minLength: 1, maxLength: 200 });
const Clock = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
const IsoDate = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

const Address = Type.String({ pattern: '^https?://', maxLength: 400 });

const Entries = Type.Array(Choice, { maxItems: 500 });

/** Lists the office keeps itself; fields of the kind `select_org_list` name them. */
export const OfficeLists = Type.Object(
  {
    villages: Entries,
    venues: Entries,
    garbage_rates: Entries,
    queue_services: Entries,
    queue_slots: Entries,
    services: Entries,
  },
  { additionalProperties: false },
);
export type OfficeLists = Static<typeof OfficeLists>;
export const OfficeListName = Type.KeyOf(OfficeLists);

/** The office's working hours. Default Monday to Friday 08:30–16:30; every office may set its own. */
export const OfficeHours = Type.Object(
  {
    /** ISO weekdays, Monday is 1. */
    days: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { maxItems: 7, uniqueItems: true }),
    opens: Clock,
    closes: Clock,
  },
  { additionalProperties: false },
);

/** Pictures of a map, fetched by browsers from the one address the office has chosen. */
export const MapTiles = Type.Object(
  {
    /** `https://tiles.example.org/{z}/{x}/{y}.png`; the host holds no `{…}`, so that pages can name what they load. */
    url: Type.String({ pattern: '^https?://[A-Za-z0-9.:-]+/.*\\{z\\}.*$', maxLength: 400 }),
    /** Whose map it is, as its licence asks to be told: `© OpenStreetMap contributors`. */
    attribution: Type.String({ minLength: 1, maxLength: 200 }),
    /** The nearest there is; 18 where absent. */
    maxZoom: Type.Optional(Type.Integer({ minimum: 1, maximum: 22 })),
  },
  { additionalProperties: false },
);
export type MapTiles = Static<typeof MapTiles>;

/** Who the office is: names on paper, address, lists, hours. */
export const OfficeProfile = Type.Object(
  {
    name: Name,
    shortName: Name,
    type: Type.Union([Type.Literal('sao'), Type.Literal('municipality')]),
    /** Place of writing on paper: ที่ทำการองค์การบริหารส่วนตำบล… */
    officeName: Name,
    headTitle: Name,
    headShort: Name,
    clerkTitle: Name,
    clerkShort: Name,
    address: Type.String({ maxLength: 400 }),
    tambon: Name,
    amphoe: Name,
    province: Name,
    postcode: Type.String({ pattern: '^[1-9]\\d{4}$' }),
    phone: Type.String({ maxLength: 60 }),
    email: Type.String({ maxLength: 254 }),
    /** Where else citizens reach the office, as it has announced. */
    channels: Type.Optional(
      Type.Object(
        {
          website: Type.Optional(Address),
          facebook: Type.Optional(Address),
          /** ID of its LINE Official Account: `@abc1234`. */
          line: Type.Optional(Type.String({ pattern: '^@[a-z0-9._-]{1,40}$' })),
        },
        { additionalProperties: false },
      ),
    ),
    /** Electricity authority's emergency number where the office lies: 1129 or 1130. */
    electricityPhone: Type.String({ maxLength: 20 }),
    divisions: Type.Array(Name, { maxItems: 30 }),
    lists: OfficeLists,
    hours: OfficeHours,
    /** Days the office is closed, ISO dates, of all years; the office keeps them with their names. */
    holidays: Type.Array(IsoDate, { maxItems: HOLIDAYS_MAX }),
    privacyNotice: Type.Object(
      {
        version: Type.String({ minLength: 1, maxLength: 40 }),
        /** On the web or on this site; `javascript:` and the like are no addresses. */
        url: Type.String({ maxLength: 400, pattern: '^(https?://|/(?![/\\\\]))' }),
      },
      { additionalProperties: false },
    ),
    /** Numbers that date limits of forms name, such as `lead_days` in `today+{lead_days}`. */
    settings: Type.Record(Type.String({ maxLength: 40 }), Type.Integer({ minimum: 0, maximum: 3650 })),
    /** Digits printed on petitions. */
    paperDigits: Type.Union([Type.Literal('thai'), Type.Literal('arabic')]),
    /** Middle of the office's area, where maps start. */
    centre: Type.Object({ lat: Type.Number(), lng: Type.Number() }, { additionalProperties: false }),
    /** Without them forms show no map. */
    tiles: Type.Optional(MapTiles),
  },
  { additionalProperties: false, $id: 'OfficeProfile' },
);

/** `OFFICE_FILE`, read at the first start: the office, and its emblem as a data URL. */
export const OfficeFile = Type.Composite(
  [
    OfficeProfile,
    Type.Object({
      emblem: Type.Optional(
        Type.String({
          maxLength: 1_000_000,
          pattern: '^data:image/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$',
        }),
      ),
    }),
  ],
  { additionalProperties: false, $id: 'OfficeFile' },
);

export type OfficeHours = Static<typeof OfficeHours>;
export type OfficeProfile = Static<typeof OfficeProfile>;
export type OfficeFile = Static<typeof OfficeFile>;
