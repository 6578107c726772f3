import { useEffect, useState } from 'react';
import type { Language, Receipt, Text } from '@khamrong/schemas';
import type { QrShape } from './qr-shape';
import { ReceiptView } from './receipt-view';

interface ReceiptPanelProps {
  receipt: Receipt;
  service: Text;
  language: Language;
}

/** The receipt in the page that sent the form. The code that draws the QR is fetched only now. */
export function ReceiptPanel(props: ReceiptPanelProps) {
  const [qr, setQr] = useState<QrShape>();
  const { statusUrl } = props.receipt;
  useEffect(() => {
    scrollTo(0, 0);
    document.getElementById('receipt')?.focus();
    // Without the QR code the receipt is whole all the same: number, code and link stand on it.
    import('./qr-shape').then(
      ({ qrShape }) => setQr(qrShape(statusUrl)),
      () => undefined,
    );
  }, [statusUrl]);
  return <ReceiptView {...props} qr={qr} />;
}
