import { PhoneText } from '../phone/phone-text';

/** What must be read before anything else: numbers to call when waiting for an office costs lives. */
export const Notice = ({ text }: { text: string }) => (
  <p className="notice" role="note">
    <PhoneText text={text} />
  </p>
);
