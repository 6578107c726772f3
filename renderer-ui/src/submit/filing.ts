// What is needed from the moment a form is sent: fetched then, so that the receipt needs nothing more of the line.
export { ReceiptPanel } from '../receipt/receipt-panel';
export { filer } from './filer';
