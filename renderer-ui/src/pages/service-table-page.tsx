import { inLanguage, toThaiDigits, type OfficeProfile } from '@khamrong/schemas';
import { Coordinator, type OfService } from '../services/service-facts';
import { say } from '../texts/say';
import { SERVICE } from '../texts/service-text';
import { renderDocument } from './document';
import type { ServiceTableProps } from './page-props';
import { inLanguageHref, otherLanguage, Shell } from './shell';

/** The columns that offices print, in their order. */
const COLUMNS = ['no', 'name', 'link', 'qrCode', 'coordinator', 'manualColumn'] as const;

/** On a narrow screen a row is a card and its headings stand in it; roles keep it a table all the same. */
function Row({ service, language, no, office }: OfService & { no: string; office: OfficeProfile }) {
  const title = inLanguage(service.title, language);
  const heading = (column: (typeof COLUMNS)[number]) => ({
    role: 'cell',
    'data-heading': say(SERVICE[column], language),
  });
  const link = service.shortUrl.replace(/^https?:\/\//, '');
  return (
    <tr role="row">
      <td {...heading('no')}>{no}</td>
      <td {...heading('name')}>{title}</td>
      <td {...heading('link')}>
        <a href={inLanguageHref(`/f/${service.slug}`, language)}>{link}</a>
      </td>
      <td {...heading('qrCode')}>
        <img
          src={`/api/v1/forms/${service.slug}/qr.svg`}
          alt={say(SERVICE.qrOf, language, { title })}
          width={120}
          height={120}
          loading="lazy"
        />
      </td>
      <td {...heading('coordinator')}>
        <Coordinator contact={service.contact ?? office} />
      </td>
      <td {...heading('manualColumn')}>
        <a href={service.guide?.manualUrl ?? inLanguageHref(`/services/${service.slug}`, language)}>
          {say(SERVICE.manualColumn, language)}
          <span className="unseen"> {title}</span>
        </a>
      </td>
    </tr>
  );
}

/** The office's services as the table that offices print and publish. */
export function renderServiceTablePage(props: ServiceTableProps): string {
  const { language, office, assets, view, services } = props;
  const digits = office.paperDigits === 'thai' && language === 'th' ? toThaiDigits : String;
  const title = say(SERVICE.tableTitle, language);
  const body = (
    <Shell {...props} languageHref={otherLanguage('/services/table', language)}>
      <h1>{title}</h1>
      <p className="lead" lang="th">
        {office.name}
      </p>
      <p>
        <a className="button" href="/services/table.pdf">
          {say(SERVICE.tablePdf, language)}
        </a>
      </p>
      <table className="service-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {say(SERVICE[column], language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {services.map((service, at) => (
            <Row
              key={service.slug}
              service={service}
              language={language}
              no={digits(at + 1)}
              office={office}
            />
          ))}
        </tbody>
      </table>
    </Shell>
  );
  return renderDocument({ language, title: `${title} – ${office.name}`, assets, view, body });
}
