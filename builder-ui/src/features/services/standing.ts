import type { OfficeServiceCard } from '@khamrong/schemas';
import { thaiTime } from '../../lib/thai-time';

/** How a service stands with citizens. */
export type Standing = 'open' | 'closed' | 'draft';

/** Names of the standings, in the order they are offered. */
export const STANDINGS: readonly { value: Standing; text: string }[] = [
  { value: 'open', text: 'เปิดรับคำร้อง' },
  { value: 'closed', text: 'ปิดรับคำร้อง' },
  { value: 'draft', text: 'ร่าง ยังไม่เผยแพร่' },
];

type Card = Pick<OfficeServiceCard, 'version' | 'open' | 'opensAt' | 'closesAt' | 'publishAt'>;

export function standingOf({ version, open }: Pick<Card, 'version' | 'open'>): Standing {
  if (version === null) return 'draft';
  return open ? 'open' : 'closed';
}

function openingWords({ version, open, opensAt, closesAt }: Card, now: Date): string {
  if (version === null) return '';
  if (open) return closesAt ? `จนถึง ${thaiTime(closesAt)}` : '';
  return opensAt && new Date(opensAt) > now ? `จะเปิดรับ ${thaiTime(opensAt)}` : '';
}

/** What will happen to a service by itself, in words; nothing where nothing will. */
export const comingWords = (card: Card, now: Date): string[] =>
  [openingWords(card, now), card.publishAt ? `จะเผยแพร่ ${thaiTime(card.publishAt)}` : ''].filter(Boolean);

/** The services whose title or department has these words, and that stand so. */
export function found(
  services: readonly OfficeServiceCard[],
  sought: string,
  standing: Standing | '',
): OfficeServiceCard[] {
  const words = sought.trim().toLowerCase();
  return services.filter(
    (service) =>
      `${service.title} ${service.department}`.toLowerCase().includes(words) &&
      (standing === '' || standingOf(service) === standing),
  );
}
