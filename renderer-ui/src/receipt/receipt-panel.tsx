import { useEffect, useState } from 'react';
import { inLanguage, type Language, type Receipt, type Text } from '@khamrong/schemas';
import { RECEIPT } from '../texts/receipt-text';
import { say } from '../texts/say';
import type { QrShape } from './qr-shape';
import { ReceiptView } from './receipt-view';
import { SavePicture } from './save-picture';

interface ReceiptPanelProps {
  receipt: Receipt;
  service: Text;
  language: Language;
  hasLine?: boolean;
}

/** The receipt in the page that sent the form. The code that draws the QR is fetched only now. */
export function ReceiptPanel(props: ReceiptPanelProps) {
  const [qr, setQr] = useState<QrShape>();
  const { receipt, service, language } = props;
  const { receiptNo, statusUrl } = receipt;
  useEffect(() => {
    document.title = `${say(RECEIPT.receiptTitle, language)} ${receiptNo} – ${inLanguage(service, language)}`;
    scrollTo(0, 0);
    document.getElementById('receipt')?.focus();
    // Without the QR code the receipt is whole all the same: number, code and link stand on it.
    import('./qr-shape').then(
      ({ qrShape }) => setQr(qrShape(statusUrl)),
      () => undefined,
    );
  }, [statusUrl]);
  return <ReceiptView {...props} qr={qr} picture={<SavePicture {...props} qr={qr} />} />;
}
