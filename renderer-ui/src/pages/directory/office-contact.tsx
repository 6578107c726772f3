import type { Language, OfficeProfile } from '@khamrong/schemas';
import type { ReactNode } from 'react';
import { telHref } from '../../phone/phone-parts';
import { hoursText } from '../../services/hours-text';
import { say } from '../../texts/say';
import { SERVICE } from '../../texts/service-text';

interface OfficeContactProps {
  office: OfficeProfile;
  language: Language;
}

const webLink = (address: string): ReactNode => (
  <a href={address} rel="noopener noreferrer">
    {address.replace(/^https?:\/\/|\/$/g, '')}
  </a>
);

/** LINE's own address of an Official Account; the ID stands there too, to be typed. */
const lineLink = (id: string): ReactNode => (
  <a href={`https://line.me/R/ti/p/${encodeURIComponent(id)}`} rel="noopener noreferrer">
    {id}
  </a>
);

/** How the office is reached: by telephone, on paper, and where else it has announced. */
export function OfficeContact({ office, language }: OfficeContactProps) {
  const { phone, email, address, hours, channels = {} } = office;
  const { line, facebook, website } = channels;
  const ways: [keyof typeof SERVICE, ReactNode][] = [
    ['phone', phone && <a href={telHref(phone)}>{phone}</a>],
    ['email', email && <a href={`mailto:${email}`}>{email}</a>],
    ['line', line && lineLink(line)],
    ['facebook', facebook && webLink(facebook)],
    ['website', website && webLink(website)],
    ['address', address],
    ['officeHours', hours.days.length > 0 && hoursText(hours, language)],
  ];
  return (
    <dl className="about">
      {ways
        .filter(([, way]) => way)
        .map(([name, way]) => (
          <div key={name}>
            <dt>{say(SERVICE[name], language)}</dt>
            <dd>{way}</dd>
          </div>
        ))}
    </dl>
  );
}
