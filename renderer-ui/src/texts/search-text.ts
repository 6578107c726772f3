import type { Text } from '@khamrong/schemas';

/** Words of the search in a long list; they travel to the browser with it. */
export const SEARCH = {
  label: { th: 'ค้นหาในรายการ', en: 'Search the list' },
  shown: { th: 'แสดง {count} จาก {total} รายการ', en: '{count} of {total} shown' },
  none: { th: 'ไม่พบในรายการ ลองพิมพ์คำอื่นหรือพิมพ์สั้นลง', en: 'Nothing found; try another or a shorter word' },
} as const satisfies Record<string, Text>;
