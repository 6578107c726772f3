import type { Text } from '@khamrong/schemas';

/** Words only those without script read; they stay on the server. */
export const NO_SCRIPT = {
  refresh: { th: 'ปรับปรุงแบบฟอร์ม', en: 'Update the form' },
  refreshHelp: {
    th: 'หากคำตอบทำให้มีข้อที่ต้องกรอกเพิ่ม ให้กดปุ่มนี้เพื่อแสดงข้อเหล่านั้น สิ่งที่กรอกไว้จะไม่หาย',
    en: 'If an answer asks for more, press this button to show it. Nothing you typed is lost.',
  },
} as const satisfies Record<string, Text>;
