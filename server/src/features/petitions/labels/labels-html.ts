import type { OfficeProfile } from '@khamrong/schemas';
import { joined, markup, pngUrl, type Html } from '../../../ports/pdf/markup';
import type { PrintableDocument } from '../../../ports/pdf/printable-document';
import { paperDigits } from '../words/paper-digits';

/** What all labels of a service have in common. */
export interface LabelsHead {
  office: OfficeProfile;
  title: string;
  /** Short address of the form, as people type it. */
  shortUrl: string;
}

/** A place with its QR code. */
export interface Label {
  point: string;
  qrPng: Uint8Array;
}

/** Labels of one sheet: two columns of five. */
const PER_SHEET = 10;

/** Height of a label between its edges; words that need more are set smaller. */
const WORDS_MM = 49;

/** Longest names of places, in UTF-16 code units, that are set as large as that. */
const SIZES = [
  { longest: 9, name: 'huge' },
  { longest: 24, name: 'large' },
  { longest: 48, name: 'medium' },
] as const;

/** 95 × 55.4 mm each, up to the margins that every printer can reach; cut along the dashes. */
const LABELS_CSS = `
@page{margin:10mm}
.sheet{display:grid;grid-template-columns:95mm 95mm;grid-auto-rows:55.3mm;break-after:page;line-height:1.3}
.sheet:last-child{break-after:auto}
.label{display:grid;grid-template-columns:45mm 1fr;gap:2mm;align-items:center;padding:3mm 3mm 3mm 2mm;overflow:hidden;
border:0 dashed #888;border-width:0 .5pt .5pt 0}
.label:nth-child(2n+1){border-left-width:.5pt}
.label:nth-child(-n+2){border-top-width:.5pt}
.label img{display:block;width:45mm;height:45mm;image-rendering:pixelated}
.label p{margin:0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.words{min-width:0}
.office{font-size:12pt}
.service{font-size:15pt;font-weight:700}
.label .point{font-size:14pt;font-weight:700;margin:1mm 0;-webkit-line-clamp:5}
.label .huge{font-size:34pt;line-height:1.2}
.label .large{font-size:24pt;line-height:1.25}
.label .medium{font-size:18pt}
.link{font-size:12pt}
.tight .office,.tight .link{font-size:10pt;line-height:1.2}
.tight .service{font-size:12pt;line-height:1.2}
.tight .point{font-size:13pt;line-height:1.2;margin:.5mm 0}
`;

const sizeOf = (point: string): string => SIZES.find(({ longest }) => point.length <= longest)?.name ?? '';

/** Labels for a service's places, ten a sheet: whose it is, what it is for, the place's name, its code. */
export function labelsHtml(
  { office, title, shortUrl }: LabelsHead,
  labels: readonly Label[],
): PrintableDocument {
  const link = shortUrl.replace(/^https?:\/\//, '');
  const service = paperDigits(office.paperDigits)(title);
  // A place's name stands as it was given: it is what is painted on the pole.
  const label = ({ point, qrPng }: Label): Html => markup`<div class="label">
    <img alt="" src="${pngUrl(qrPng)}" />
    <div class="words" data-fit-mm="${WORDS_MM}">
      <p class="office">${office.name}</p>
      <p class="service">${service}</p>
      <p class="point ${sizeOf(point)}">${point}</p>
      <p class="link">${link}</p>
    </div>
  </div>`;
  const sheets = Array.from({ length: Math.ceil(labels.length / PER_SHEET) }, (_, at) => {
    const some = labels.slice(at * PER_SHEET, (at + 1) * PER_SHEET);
    return markup`<section class="sheet">${some.map(label)}</section>`;
  });
  return {
    title: `ป้ายรายจุด ${title}`,
    author: office.name,
    html: joined(sheets).markup,
    css: LABELS_CSS,
    paper: 'A4',
    digits: office.paperDigits,
  };
}
