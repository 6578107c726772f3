import type { Language } from '@khamrong/schemas';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { scaleFor, SCREENS, type ScreenName } from './screens';

interface PageFrameProps {
  screen: ScreenName;
  language: Language;
  styleUrl: string;
  children: ReactNode;
}

/**
 * Address of an empty page with the citizens' style sheet. From a blob: the page a frame begins with knows no doctype,
 * and browsers lay it out by rules of the nineties.
 */
function usePage(styleUrl: string): string {
  const page = useMemo(() => {
    const html = `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>ตัวอย่างแบบฟอร์ม</title><link rel="stylesheet" href="${new URL(styleUrl, location.href).href}"></head><body></body></html>`;
    return URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  }, [styleUrl]);
  useEffect(() => () => URL.revokeObjectURL(page), [page]);
  return page;
}

/** Lines left and right of the screen, in CSS pixels. */
const EDGES = 2;

function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}

/** A page of its own, as wide as the screen it is tried on, with what is put in it. */
export function PageFrame({ screen, language, styleUrl, children }: PageFrameProps) {
  const [inside, setInside] = useState<HTMLElement | null>(null);
  const [place, available] = useWidth();
  const page = usePage(styleUrl);
  const { width, height, text } = SCREENS[screen];
  const scale = scaleFor(available > EDGES ? available - EDGES : width, width);
  useEffect(() => {
    if (inside) inside.ownerDocument.documentElement.lang = language;
  }, [inside, language]);
  return (
    <div className="preview-place" ref={place}>
      <div className="preview-screen" style={{ width: width * scale, height: height * scale }}>
        <iframe
          title={`ตัวอย่างแบบฟอร์มบน${text}`}
          src={page}
          style={{ width, height, transform: `scale(${scale})` }}
          onLoad={({ currentTarget }) => setInside(currentTarget.contentDocument?.body ?? null)}
        />
        {inside && createPortal(children, inside)}
      </div>
    </div>
  );
}
