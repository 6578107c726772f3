/** How large a page's letters are. */
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export const CONTRASTS = ['normal', 'high'] as const;

/** How a person wants pages shown; kept on their device and nowhere else. */
export interface View {
  size: (typeof TEXT_SIZES)[number];
  contrast: (typeof CONTRASTS)[number];
}

/** Name of the cookie it is kept in. It tells nothing of the person. */
export const VIEW_COOKIE = 'view';
/** How long it is kept, in seconds: a year. */
export const VIEW_KEPT_S = 31_536_000;

const known = <T extends string>(list: readonly T[], value: string | undefined): T | undefined =>
  list.find((each) => each === value);

/** Reads `large.high`; what is not understood is as usual. */
export function readView(text: string | undefined): View {
  const [size, contrast] = text?.split('.') ?? [];
  return { size: known(TEXT_SIZES, size) ?? 'normal', contrast: known(CONTRASTS, contrast) ?? 'normal' };
}

/** As the cookie holds it. */
export const viewText = ({ size, contrast }: View): string => `${size}.${contrast}`;

/** The view after a button was pressed, `size:large` or `contrast:high`; as it was for anything else. */
export function viewAfter(view: View, change: string): View {
  const [name, value] = change.split(':');
  if (name === 'size') return { ...view, size: known(TEXT_SIZES, value) ?? view.size };
  return name === 'contrast' ? { ...view, contrast: known(CONTRASTS, value) ?? view.contrast } : view;
}

/** What begins the value of a form's button that changes the view, everything typed kept. */
export const VIEW_ACTION = 'view:';
