import type { ServiceView } from '@khamrong/renderer-ui/ssr';
import { bangkokIso, noticePath, takesScans } from '@khamrong/schemas';
import { saidClosed } from '../forms/availability';
import type { LiveForm } from '../forms/forms.service';
import { shortLink } from '../qr/qr';

/** A service as citizens' pages show it: what its form asks stays with the form. */
export function presentServiceView(
  { version, slug, code, open, availability, privacyNotice }: LiveForm,
  publicUrl: string,
  now: Date,
): ServiceView {
  const { definition } = version;
  const { closesAt } = availability;
  return {
    slug,
    scan: takesScans(definition),
    privacyUrl: privacyNotice.number === undefined ? privacyNotice.url : noticePath(slug),
    shortUrl: shortLink(publicUrl, code),
    title: definition.title,
    description: definition.description,
    category: definition.category,
    department: definition.department,
    contact: definition.contact,
    notice: definition.notice,
    legalBasis: definition.legalBasis,
    targets: definition.targets,
    attachments: definition.attachments,
    guide: definition.guide,
    open,
    ...(open ? {} : saidClosed(availability, now)),
    ...(open && closesAt ? { closesAt: bangkokIso(closesAt) } : {}),
  };
}
