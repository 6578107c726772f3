interface Faulty {
  code?: unknown;
  port?: unknown;
  path?: unknown;
  messageTh?: unknown;
}

const SENTENCES: Record<string, (fault: Faulty) => string> = {
  EADDRINUSE: ({ port }) =>
    `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ กรุณาตั้ง PORT เป็นเลขอื่น\nPort ${port} is in use by another program; set PORT to another number.`,
  EACCES: ({ port, path }) =>
    `ไม่มีสิทธิ์ใช้ ${port ?? path} กรุณาตั้ง PORT หรือ DATA_DIR ใหม่\nNot allowed to use ${port ?? path}; set PORT or DATA_DIR to another.`,
  ENOSPC: () => 'พื้นที่ดิสก์เต็ม กรุณาเพิ่มพื้นที่แล้วเริ่มใหม่\nThe disk is full; free some space and start again.',
};

/** Why the program did not start, for the person at the terminal, in Thai and English where there is a sentence. */
export function startFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const fault = error as Error & Faulty;
  const sentence = SENTENCES[String(fault.code)];
  if (sentence) return sentence(fault);
  return typeof fault.messageTh === 'string' ? `${fault.messageTh}\n${error.message}` : error.message;
}
