import { qrShape } from '../receipt/qr-shape';
import { ReceiptView } from '../receipt/receipt-view';
import { RECEIPT } from '../texts/receipt-text';
import { say } from '../texts/say';
import { renderDocument } from './document';
import type { ReceiptPageProps } from './page-props';
import { Shell } from './shell';

/** What a submission without script answers with. */
export function renderReceiptPage(props: ReceiptPageProps): string {
  const { language, office, assets, receipt, service, hasLine } = props;
  const body = (
    <Shell {...props} fleeting>
      <ReceiptView
        receipt={receipt}
        service={service}
        language={language}
        hasLine={hasLine}
        qr={qrShape(receipt.statusUrl)}
      />
    </Shell>
  );
  const title = `${say(RECEIPT.receiptTitle, language)} ${receipt.receiptNo} – ${office.name}`;
  return renderDocument({ language, title, assets, view: props.view, body });
}
