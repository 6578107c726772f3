/** What is asked of who sends a petition that was filled in by hand; a synthetic person. */
export const SCAN_SENDER = {
  prefix: 'นาง',
  first_name: 'สมศรี',
  last_name: 'ใจดี',
  phone: '0812345678',
  reply_channel: 'sms_phone',
  privacy_ack: true,
};
