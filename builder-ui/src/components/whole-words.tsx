import { Fragment } from 'react';

/** A name: browsers guess where Thai words end, and part names they do not know. It breaks between its words alone. */
export function WholeWords({ text }: { text: string }) {
  return text.split(' ').map((word, at) => (
    <Fragment key={at}>
      {at > 0 && ' '}
      <span className="whole">{word}</span>
    </Fragment>
  ));
}
