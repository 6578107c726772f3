import type { OfficeProfile } from '../office/office-profile';
import type { ApprovalStep } from './step';

/** How offices call who leads a division: หัวหน้าสำนักปลัด, ผู้อำนวยการกองช่าง; others as the account says. */
function divisionTitle(department: string, divisions: readonly string[]): string | undefined {
  // A department may be a unit within a division, or name several: งานป้องกันฯ สำนักปลัด.
  const division = divisions.find((each) => department.includes(each)) ?? '';
  if (division.startsWith('สำนักปลัด')) return `หัวหน้า${division}`;
  return division.startsWith('กอง') ? `ผู้อำนวยการ${division}` : undefined;
}

/** The official title of who holds a step, in Thai; undefined where it is not known from the office's profile. */
export function stepTitle(
  step: ApprovalStep,
  { headTitle, clerkTitle, divisions }: Pick<OfficeProfile, 'headTitle' | 'clerkTitle' | 'divisions'>,
  department: string,
): string | undefined {
  const titles = {
    officer: undefined,
    director: divisionTitle(department, divisions),
    secretary: clerkTitle,
    head: headTitle,
  } as const;
  return titles[step];
}
