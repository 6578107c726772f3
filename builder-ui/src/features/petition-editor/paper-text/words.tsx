import { parsePaperText } from '@khamrong/schemas';
import { Fragment } from 'react';
import { ChipLabel } from './chip';

/** A text of the petition to look at, its places as chips. */
export function Words({ text }: { text: string }) {
  return parsePaperText(text).map((run, at) => {
    const words = 'text' in run ? run.text : <ChipLabel field={run.field} empty={run.empty} />;
    const underlined = run.underline ? <u>{words}</u> : words;
    return <Fragment key={at}>{run.bold ? <strong>{underlined}</strong> : underlined}</Fragment>;
  });
}
