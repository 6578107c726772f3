import { useEffect, useState } from 'react';
import type { Language, OpenReport, OpenReports } from '@khamrong/schemas';
import type { FormViewProps } from '../form/form-view-props';
import { DATA_ID } from '../pages/element-ids';
import { OpenReportList } from './open-report-list';

interface NearbyProps {
  point: { lat: number; lng: number } | undefined;
  language: Language;
}

/** 11 m are near enough to ask with: addresses of requests stand in logs. */
const DECIMALS = 4;

/** The service to ask about; undefined where its places are not told of, and in the builder's preview. */
function slugOfPage(): string | undefined {
  const data = document.getElementById(DATA_ID)?.textContent;
  if (!data) return undefined;
  const { form } = JSON.parse(data) as FormViewProps;
  return form.openReports ? form.slug : undefined;
}

async function reportsNear(slug: string, search: string, signal: AbortSignal): Promise<OpenReport[]> {
  const response = await fetch(`/api/v1/forms/${encodeURIComponent(slug)}/open-reports?${search}`, {
    signal,
  });
  return response.ok ? ((await response.json()) as OpenReports).items : [];
}

/** What was reported around the point that was just set. Without a line, or where none is told, there is nothing. */
export function NearbyReports({ point, language }: NearbyProps) {
  const [reports, setReports] = useState<OpenReport[]>([]);
  const place = point && `lat=${point.lat.toFixed(DECIMALS)}&lng=${point.lng.toFixed(DECIMALS)}`;
  useEffect(() => {
    setReports([]);
    const slug = place === undefined ? undefined : slugOfPage();
    if (slug === undefined) return undefined;
    const asking = new AbortController();
    reportsNear(slug, `${place ?? ''}&lang=${language}`, asking.signal).then(setReports, () => undefined);
    return () => asking.abort();
  }, [place, language]);
  return (
    <div role="status">
      <OpenReportList reports={reports} language={language} />
    </div>
  );
}
