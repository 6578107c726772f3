import type { TrackingRequest } from '@khamrong/schemas';

/** What opened the case, for what is done with it next. The page is kept by nobody and sends it in bodies only. */
export const Access = ({ receiptNo, trackingCode }: TrackingRequest) => (
  <>
    <input type="hidden" name="receiptNo" value={receiptNo} />
    <input type="hidden" name="trackingCode" value={trackingCode} />
  </>
);
