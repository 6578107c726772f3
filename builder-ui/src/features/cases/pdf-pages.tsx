import { useCallback, useLayoutEffect, useRef } from 'react';
import { LoadedView } from '../../components/loaded-view';
import { download } from '../../lib/api-client';
import { useLoaded } from '../../lib/use-loaded';

async function readPages(url: string, signal: AbortSignal): Promise<HTMLCanvasElement[]> {
  const [{ blob }, { drawPdf }] = await Promise.all([
    download(url, signal),
    import('../../lib/pdf/draw-pdf'),
  ]);
  return drawPdf(blob);
}

function Page({ canvas, label }: { canvas: HTMLCanvasElement; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(canvas), [canvas]);
  return <div ref={place} role="img" aria-label={label} />;
}

/** A PDF as pictures of its pages. */
export function PdfPages({ url, name }: { url: string; name: string }) {
  const loading = useLoaded(useCallback((signal: AbortSignal) => readPages(url, signal), [url]));
  return (
    <LoadedView from={loading}>
      {(pages) =>
        pages.map((canvas, at) => (
          <Page key={at} canvas={canvas} label={`${name} หน้า ${at + 1} จาก ${pages.length}`} />
        ))
      }
    </LoadedView>
  );
}
