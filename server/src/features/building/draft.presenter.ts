import { bangkokIso, type Availability, type FormDraft } from '@khamrong/schemas';
import type { FormDocument } from '../forms/forms.service';
import { stampOf } from './save-draft';
import type { Workshop } from './workshop';

/** ISO 8601 in Thai time; null where there is none. */
export const instant = (date: Date | undefined): string | null => (date ? bangkokIso(date) : null);

export const presentAvailability = (form: FormDocument): Availability => ({
  open: form.open,
  opensAt: instant(form.opensAt),
  closesAt: instant(form.closesAt),
  cap: form.cap ?? null,
  closedMessage: form.closedMessage ?? null,
});

/** Whether what a clerk has before them is not what citizens get. */
export const isChanged = ({ liveVersion, draftHash, liveHash }: Omit<FormDocument, 'draft'>): boolean =>
  !liveVersion || draftHash !== liveHash;

async function liveOf({ liveVersion }: FormDocument, { versions }: Workshop): Promise<FormDraft['live']> {
  if (!liveVersion) return null;
  const { number, publishedAt, publishedBy } = await versions
    .findById(liveVersion)
    .select({ number: 1, publishedAt: 1, publishedBy: 1 })
    .orFail()
    .lean();
  return { id: String(liveVersion), number, publishedAt: bangkokIso(publishedAt), publishedBy };
}

/** What holds for a form at once, and for its cases. */
const presentSettings = ({ points, embedOrigins, proof, retention, notice }: FormDocument) => ({
  points: points ?? [],
  embedOrigins: embedOrigins ?? [],
  proof: proof ?? false,
  months: retention ?? {},
  privacyNotice: notice?.number ?? null,
});

/** A form as its builder works on it. */
export async function presentDraft(form: FormDocument, workshop: Workshop): Promise<FormDraft> {
  const { received, publicUrl } = workshop;
  const id = String(form._id);
  return {
    id,
    slug: form.slug,
    url: `${publicUrl}/f/${form.slug}`,
    shortUrl: `${publicUrl}/q/${form.code}`,
    ...stampOf(form),
    definition: form.draft,
    live: await liveOf(form, workshop),
    changed: isChanged(form),
    publishAt: instant(form.plan?.at),
    publishFailed: form.failedPlan
      ? { at: bangkokIso(form.failedPlan.at), faults: form.failedPlan.faults }
      : null,
    availability: presentAvailability(form),
    received: await received(id),
    ...presentSettings(form),
  };
}
