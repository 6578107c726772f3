import { useLayoutEffect, useRef } from 'react';

interface PagePictureProps {
  canvas: HTMLCanvasElement;
  number: number;
  count: number;
}

/** A page of the paper as a picture, with its number. */
export function PagePicture({ canvas, number, count }: PagePictureProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(canvas), [canvas]);
  return (
    <li>
      <div ref={place} role="img" aria-label={`แบบคำร้องที่พิมพ์จริง หน้า ${number} จาก ${count}`} />
      <p aria-hidden="true">
        หน้า {number} / {count}
      </p>
    </li>
  );
}
