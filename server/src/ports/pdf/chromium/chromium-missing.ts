/** No browser to print with. The message is for the person who runs the server. */
export class ChromiumMissingError extends Error {
  constructor(tried: string[]) {
    super(
      `ไม่พบ Chromium สำหรับจัดทำคำร้อง PDF กรุณาติดตั้ง Google Chrome, Chromium หรือ Microsoft Edge ` +
        `หรือระบุที่อยู่ของโปรแกรมใน CHROMIUM_PATH / No Chromium to print petitions with: install Google Chrome, ` +
        `Chromium or Microsoft Edge, or set CHROMIUM_PATH. Tried: ${tried.join('; ')}`,
    );
    this.name = 'ChromiumMissingError';
  }
}
