import type { FormDefinition } from '../../definition/form-definition';
import type { PetitionLayout } from '../../petition/petition-layout';
import { placeOf } from '../faults/place-of';
import { changedNames } from '../changed-names';
import type { Difference } from './differences';
import { PETITION_NAMES } from './setting-names';

/** How many parts of one list are not in the other. */
function countOnly(list: readonly unknown[], others: readonly unknown[]): number {
  const left = others.map((each) => JSON.stringify(each));
  return list.filter((each) => {
    const at = left.indexOf(JSON.stringify(each));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** Parts that came, went, or read otherwise: แก้ 2 เพิ่ม 1. */
function listWords(before: readonly unknown[], after: readonly unknown[]): string {
  const [gone, come] = [countOnly(before, after), countOnly(after, before)];
  const changed = Math.min(gone, come);
  const said = [
    [changed, 'แก้'],
    [come - changed, 'เพิ่ม'],
    [gone - changed, 'ลบ'],
  ].flatMap(([count, verb]) => (count ? [`${verb} ${count} ส่วน`] : []));
  return said.length > 0 ? said.join(' ') : 'สลับลำดับ';
}

function words(name: string, before: unknown, after: unknown): string {
  const title = PETITION_NAMES[name] ?? 'การตั้งค่า';
  const isParts = name === 'blocks' || name === 'office';
  return isParts && Array.isArray(before) && Array.isArray(after)
    ? `แบบคำร้อง ${title}: ${listWords(before, after)}`
    : `แก้แบบคำร้อง: ${title}`;
}

/** What changed in the petition, by its parts. */
export function petitionDifferences(before: PetitionLayout, after: FormDefinition): Difference[] {
  const now: Record<string, unknown> = { ...after.petition };
  const old: Record<string, unknown> = { ...before };
  return changedNames(before, after.petition).map((name) => ({
    kind: 'changed',
    place: placeOf(after, `/petition/${name}`),
    text: words(name, old[name], now[name]),
  }));
}
