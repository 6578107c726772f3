import type { Text } from '@khamrong/schemas';

/** Words of the review alone; they travel with it. */
export const REVIEW = {
  coming: { th: 'กำลังส่งไฟล์…', en: 'A file is on its way…' },
} as const satisfies Record<string, Text>;
