/** The store cannot be opened; the message is for the person who started the program. */
class StoreError extends Error {
  constructor(
    message: string,
    readonly messageTh: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** Another process owns the store. */
export class StoreInUseError extends StoreError {
  constructor(directory: string) {
    super(
      `The database in ${directory} is in use by another running program. Stop that program, or start this one with another data directory.`,
      `ฐานข้อมูลใน ${directory} กำลังถูกใช้โดยโปรแกรมอื่นอยู่ กรุณาปิดโปรแกรมนั้นก่อน หรือเริ่มโปรแกรมนี้ด้วยโฟลเดอร์ข้อมูลอื่น`,
    );
  }
}

/** The files are damaged, or are not a store. */
export class StoreCorruptError extends StoreError {
  constructor(directory: string, reason: string) {
    super(
      `The database in ${directory} is damaged and was not opened, so that nothing more is lost (${reason}). Restore it from a backup.`,
      `ฐานข้อมูลใน ${directory} เสียหาย จึงยังไม่เปิดใช้เพื่อไม่ให้ข้อมูลสูญหายเพิ่ม (${reason}) กรุณากู้คืนจากข้อมูลสำรอง`,
    );
  }
}

/** The store was written by a later version of this program. */
export class StoreTooNewError extends StoreError {
  constructor(directory: string, version: number, known: number) {
    super(
      `The database in ${directory} was written by a newer version of this program (format ${version}, this one knows ${known}). Update the program.`,
      `ฐานข้อมูลใน ${directory} ถูกบันทึกด้วยโปรแกรมรุ่นใหม่กว่า (รูปแบบ ${version} โปรแกรมนี้รู้จักถึง ${known}) กรุณาอัปเดตโปรแกรม`,
    );
  }
}

const KINDS: Record<string, typeof StoreError> = {
  StoreInUseError,
  StoreCorruptError,
  StoreTooNewError,
} as never;

/** What crosses a thread or process boundary of a failed start. */
export interface StartFailure {
  name: string;
  message: string;
  messageTh?: string;
}

export const toFailure = (error: unknown): StartFailure => {
  const { name, message, messageTh } = error as StoreError;
  return { name, message, messageTh };
};

/** The error again, of its own class. */
export function fromFailure({ name, message, messageTh }: StartFailure): Error {
  const kind = KINDS[name];
  if (!kind) return new Error(message);
  const error = Object.create(kind.prototype) as Error;
  return Object.assign(error, { name, message, messageTh });
}
