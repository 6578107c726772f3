import type { PublishedForm, ServiceCard } from '@khamrong/schemas';
import { saidClosed } from './availability';
import type { LiveForm } from './forms.service';

/** How a service stands in the directory. */
export function presentService(
  { version, slug, code, open, availability }: LiveForm,
  publicUrl: string,
): ServiceCard {
  const { definition } = version;
  const { closesAt } = availability;
  return {
    slug,
    title: definition.title.th,
    titleEn: definition.title.en ?? definition.title.th,
    description: definition.description?.th ?? '',
    department: definition.department.th,
    category: definition.category,
    contact: definition.contact ?? null,
    url: `${publicUrl}/f/${slug}`,
    shortUrl: `${publicUrl}/q/${code}`,
    open,
    ...(closesAt ? { closesAt: closesAt.toISOString() } : {}),
  };
}

/** All a client needs to fill and send a form, or to say why it cannot be sent. */
export function presentForm({ version, open, availability }: LiveForm, now: Date): PublishedForm {
  return { ...version.form, open, ...(open ? {} : saidClosed(availability, now)) };
}
