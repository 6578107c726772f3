/** Lines of each icon on a square of 20. */
const ICONS = {
  chip: 'M3 6h14v8H3zM7 10h6',
  insert: 'M10 4v12M4 10h12',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  underline: 'M6 3v6a4 4 0 0 0 8 0V3M4 17h12',
  left: 'M3 5h14M3 10h9M3 15h12',
  center: 'M3 5h14M6 10h8M4 15h12',
  right: 'M3 5h14M8 10h9M5 15h12',
  indent: 'M9 5h8M3 10h14M3 15h14M3 3v4l2-2z',
  box: 'M3 4h14v12H3zM6 10h8',
  red: 'M4 16 10 4l6 12M6.5 11.5h7',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  copy: 'M7 7h10v10H7zM3 13V3h10',
  remove: 'M4 6h12M8 6V3h4v3M6 6l1 11h6l1-11',
  edit: 'M4 16l1-4 8-8 3 3-8 8z',
  when: 'M4 4h12l-5 6v6l-2-1v-5z',
} as const;

export type IconName = keyof typeof ICONS;

/** A drawing beside words that say the same. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
);
