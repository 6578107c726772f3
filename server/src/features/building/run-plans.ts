import { AppError, ERROR_TEXT, type DefinitionFault } from '@khamrong/schemas';
import { trusted } from 'mongoose';
import type { AuditService } from '../audit/audit.service';
import type { FormDocument, PublishPlan } from '../forms/forms.service';
import { publishForm } from './publish-form';
import type { Builder, Workshop } from './workshop';

/** How long a process that has taken up a plan is left alone with it, in milliseconds; then it was broken off. */
const CLAIM_MS = 60_000;

/** Where a fault lies that is no fault of the definition alone. */
const PLACES: Partial<Record<AppError['code'], string>> = {
  'form.sealedLive': '/sealed',
  'form.slugTaken': '/slug',
};

/** A form whose time has come, for this process alone. */
async function claimed({ forms, office, clock }: Workshop): Promise<FormDocument | null> {
  const now = clock();
  const due = {
    office: office.id,
    'plan.at': trusted({ $lte: now }),
    $or: [
      { 'plan.claimedUntil': trusted({ $exists: false }) },
      { 'plan.claimedUntil': trusted({ $lte: now }) },
    ],
  };
  const claim = { $set: { 'plan.claimedUntil': new Date(now.getTime() + CLAIM_MS) } };
  return forms.findOneAndUpdate(due, claim, { returnDocument: 'after' }).lean();
}

const planner = ({ username, displayName, mayUnseal }: PublishPlan): Builder => ({
  username,
  displayName,
  permissions: new Set(mayUnseal ? (['cases.restricted'] as const) : []),
});

/** Why a plan cannot be carried out; undefined for what is nobody's fault and passes. */
function faultsOf(error: unknown): DefinitionFault[] | undefined {
  if (!(error instanceof AppError)) return undefined;
  if (error.code === 'form.invalid') return error.params.faults as DefinitionFault[];
  const path = PLACES[error.code];
  return path === undefined ? undefined : [{ path, message: ERROR_TEXT[error.code] }];
}

/** What could not be published is said on the draft; what was saved or taken back meanwhile is looked at again. */
async function conclude(
  { _id }: FormDocument,
  { at }: PublishPlan,
  error: unknown,
  { forms }: Workshop,
): Promise<boolean> {
  const faults = faultsOf(error);
  const changed = error instanceof AppError && error.code === 'form.changedElsewhere';
  if (!faults && !changed) throw error;
  const change = faults
    ? { $set: { failedPlan: { at, faults } }, $unset: { plan: 1 } }
    : { $unset: { 'plan.claimedUntil': 1 } };
  await forms.updateOne({ _id, 'plan.at': at }, change);
  return faults !== undefined;
}

async function carryOut(
  form: FormDocument,
  plan: PublishPlan,
  workshop: Workshop,
  audit: AuditService,
): Promise<void> {
  const by = { username: plan.username, address: '' };
  try {
    await publishForm(form, planner(plan), workshop);
    await audit.record(by, 'service.publish', { what: form.draft.slug, reason: 'ตามเวลาที่ตั้งไว้' });
  } catch (error) {
    if (await conclude(form, plan, error, workshop))
      await audit.record(by, 'service.publishFailed', { what: form.slug });
  }
}

/**
 * Publishes the drafts whose time has come. Several processes may do this at once, and any may be killed at it: each
 * plan is carried out once.
 */
export async function runPlans(workshop: Workshop, audit: AuditService): Promise<void> {
  for (let form = await claimed(workshop); form?.plan; form = await claimed(workshop))
    await carryOut(form, form.plan, workshop, audit);
}
