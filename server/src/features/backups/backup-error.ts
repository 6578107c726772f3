/** Why a backup was not made or not restored, for the person at the terminal. Nothing was changed. */
export class BackupError extends Error {
  constructor(
    readonly messageTh: string,
    message: string,
  ) {
    super(message);
    this.name = 'BackupError';
  }
}

export const damaged = (path: string, reason: string): BackupError =>
  new BackupError(
    `ไฟล์สำรอง ${path} เสียหายหรือไม่ครบ จึงไม่ได้กู้คืน ข้อมูลเดิมยังอยู่ครบ กรุณาใช้ไฟล์สำรองอื่น (${reason})`,
    `The backup ${path} is damaged or not whole, so that nothing was restored; what was there still is. Use another one. (${reason})`,
  );
