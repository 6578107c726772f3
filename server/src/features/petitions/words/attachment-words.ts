import type { PetitionAttachment } from '../petition-input';

/** What came with a petition, each kind once: สำเนาทะเบียนบ้าน, ภาพถ่าย (2 ไฟล์). */
export function attachmentList(attachments: readonly PetitionAttachment[]): string {
  const counts = new Map<string, number>();
  for (const { label } of attachments) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => (count > 1 ? `${label} (${count} ไฟล์)` : label)).join(', ');
}
