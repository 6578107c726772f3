import { useState } from 'react';
import { RECEIPT } from '../texts/receipt-text';
import { say } from '../texts/say';
import { saveReceiptPicture, type Pictured } from './receipt-picture';

/** The office, as the page around the receipt names it. */
const officeOnPage = (): string => document.querySelector('.bar-office')?.textContent ?? '';

/** Saves the receipt as a picture of one screen, and says what came of it. */
export function SavePicture(pictured: Omit<Pictured, 'office'>) {
  const [outcome, setOutcome] = useState<'pictureSaved' | 'pictureFailed'>();
  const { language } = pictured;
  const save = (): void =>
    void saveReceiptPicture({ ...pictured, office: officeOnPage() }).then(
      () => setOutcome('pictureSaved'),
      () => setOutcome('pictureFailed'),
    );
  return (
    <>
      <button type="button" className="button button-wide" onClick={save}>
        {say(RECEIPT.savePicture, language)}
      </button>
      <p className="keep" role="status">
        {outcome && say(RECEIPT[outcome], language)}
      </p>
    </>
  );
}
