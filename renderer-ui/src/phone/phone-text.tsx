import { phoneParts } from './phone-parts';

/** A text whose telephone numbers are called by a tap. */
export function PhoneText({ text }: { text: string }) {
  return (
    <>
      {phoneParts(text).map(({ text: part, phone }, at) =>
        phone ? (
          <a key={at} className="phone" href={`tel:${phone}`}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** The numbers in a text alone, to tap: for texts that are tapped for something else. */
export function PhoneLinks({ text }: { text: string }) {
  const phones = phoneParts(text).filter(({ phone }) => phone);
  if (phones.length === 0) return null;
  return (
    <p className="phones">
      {phones.map(({ text: number, phone }) => (
        <a key={phone} className="button button-quiet" href={`tel:${phone}`}>
          ☎ {number}
        </a>
      ))}
    </p>
  );
}
