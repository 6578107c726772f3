import { departmentsIn, type OfficeServiceCard } from '@khamrong/schemas';
import { mayKnowService } from '../cases/cases.policy';
import type { Waiting } from '../cases/waiting-cases';
import type { Actor } from '../staff/actor';
import { instant } from './draft.presenter';
import type { ListedForm } from './list-forms';

const NONE: Waiting = { waiting: 0, open: 0 };

/** A service on the office's list. How many cases one has is itself only for who may know of them. */
export function presentOfficeForm(
  { id, slug, code, definition, number, changed, open, ...times }: ListedForm,
  waiting: ReadonlyMap<string, Waiting>,
  actor: Actor,
  publicUrl: string,
): OfficeServiceCard {
  const { title, department, category, sealed } = definition;
  const hidden = !mayKnowService(actor, { form: id, restricted: Boolean(sealed) });
  return {
    id,
    slug,
    title: title.th,
    department: department.th,
    departments: departmentsIn(definition),
    category,
    version: number,
    changed,
    open,
    opensAt: instant(times.opensAt),
    closesAt: instant(times.closesAt),
    publishAt: instant(times.publishAt),
    sealed: Boolean(sealed),
    url: `${publicUrl}/f/${slug}`,
    shortUrl: `${publicUrl}/q/${code}`,
    counts: hidden ? null : (waiting.get(id) ?? NONE),
  };
}
