import { bangkokIso, inLanguage, type PublishedForm, type ServiceCard } from '@khamrong/schemas';
import { saidClosed } from './availability';
import type { LiveForm } from './forms.service';

/** How a service stands in the directory. */
export function presentService(
  { version, slug, code, open, availability }: LiveForm,
  publicUrl: string,
  now: Date,
): ServiceCard {
  const { definition } = version;
  const { closesAt } = availability;
  const { opensAt } = saidClosed(availability, now);
  return {
    slug,
    title: definition.title.th,
    titleEn: inLanguage(definition.title, 'en'),
    description: definition.description?.th ?? '',
    descriptionEn: definition.description ? inLanguage(definition.description, 'en') : '',
    department: definition.department.th,
    departmentEn: inLanguage(definition.department, 'en'),
    category: definition.category,
    contact: definition.contact ?? null,
    url: `${publicUrl}/f/${slug}`,
    pageUrl: `${publicUrl}/services/${slug}`,
    shortUrl: `${publicUrl}/q/${code}`,
    open,
    ...(opensAt ? { opensAt } : {}),
    ...(closesAt ? { closesAt: bangkokIso(closesAt) } : {}),
  };
}

/** All a client needs to fill and send a form, or to say why it cannot be sent. */
export function presentForm(
  { version, open, availability, privacyNotice: { version: notice, url } }: LiveForm,
  now: Date,
): PublishedForm {
  return {
    ...version.form,
    privacyNotice: { version: notice, url },
    open,
    ...(open ? {} : saidClosed(availability, now)),
  };
}
