import { markup, type Html } from '../../../ports/pdf/markup';

/** How a piece of text stands out. */
export interface Marks {
  bold?: true;
  underline?: true;
}

/** Words under their marks. */
export const marked = ({ bold, underline }: Marks, words: Html): Html => {
  const lined = underline ? markup`<u>${words}</u>` : words;
  return bold ? markup`<b>${lined}</b>` : lined;
};
