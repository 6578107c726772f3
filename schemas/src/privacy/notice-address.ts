import type { FormDefinition } from '../definition/form-definition';
import type { OfficeProfile } from '../office/office-profile';

type Service = Pick<FormDefinition, 'privacy'>;
type Named = Pick<OfficeProfile, 'privacyNotice'>;

/** Where the privacy notice of a service stands on this site: the one in force, or a certain version. */
export const noticePath = (slug: string, version?: number | string): string =>
  version === undefined ? `/services/${slug}/privacy` : `/services/${slug}/privacy/${version}`;

/** That the office has a notice of its own elsewhere. */
export const isNoticeElsewhere = ({ privacyNotice: { url } }: Named): boolean => !url.startsWith('/');

/** That a service leads to the notice the office has elsewhere: it has written none of its own. */
export const leadsElsewhere = ({ privacy }: Service, office: Named): boolean =>
  !privacy && isNoticeElsewhere(office);

/** Where the notice in force of a service is read. */
export const noticeAddress = (service: Service & Pick<FormDefinition, 'slug'>, office: Named): string =>
  leadsElsewhere(service, office) ? office.privacyNotice.url : noticePath(service.slug);
