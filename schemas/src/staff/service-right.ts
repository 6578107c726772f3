/** What somebody who is named for a service may do with its cases: no more than the role allows. */
export const SERVICE_RIGHTS = ['read', 'work'] as const;
export type ServiceRight = (typeof SERVICE_RIGHTS)[number];

export const SERVICE_RIGHT_TEXT = {
  read: 'ดูได้อย่างเดียว',
  work: 'ดูและดำเนินการ',
} as const satisfies Record<ServiceRight, string>;
