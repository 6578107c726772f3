import type { Language, OpenReport } from '@khamrong/schemas';
import { formatEnglishDate, formatThaiDate } from '@khamrong/schemas/thai';
import { FORM_ID } from '../pages/element-ids';
import { REPORT } from '../texts/report-text';
import { say } from '../texts/say';

interface ReportsProps {
  reports: readonly OpenReport[];
  language: Language;
}

const dateOf = (iso: string, language: Language): string =>
  language === 'th' ? formatThaiDate(iso, 'short') : formatEnglishDate(iso);

function factsOf({ receivedAt, receiptNo, distance }: OpenReport, language: Language): string[] {
  return [
    say(REPORT.filed, language, { date: dateOf(receivedAt, language) }),
    ...(distance === undefined ? [] : [say(REPORT.distance, language, { metres: distance })]),
    ...(receiptNo === undefined ? [] : [say(REPORT.number, language, { number: receiptNo })]),
  ];
}

/** What waits at a place already: a person reads it before the same is reported once more, and may all the same. */
export function OpenReportList({ reports, language }: ReportsProps) {
  if (reports.length === 0) return null;
  const isNear = reports.some(({ distance }) => distance !== undefined);
  const title = say(isNear ? REPORT.near : REPORT.here, language, { count: reports.length });
  return (
    <section className="notice reports" aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {reports.map((report, at) => (
          <li key={at}>
            <strong>{report.what}</strong> <span className="report-status">{report.statusText}</span>
            <br />
            {factsOf(report, language).join(' · ')}
          </li>
        ))}
      </ul>
      <p>{say(REPORT.same, language)}</p>
      <details>
        <summary>{say(REPORT.follow, language)}</summary>
        <p>{say(isNear ? REPORT.followNear : REPORT.followHere, language)}</p>
      </details>
      {!isNear && (
        <a className="button button-quiet" href={`#${FORM_ID}`}>
          {say(REPORT.more, language)}
        </a>
      )}
    </section>
  );
}
