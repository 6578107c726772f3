/** Bytes as a document holds them: the driver gives those of plain documents as a value of its own. */
export const storedBytes = (stored: unknown): Uint8Array =>
  stored instanceof Uint8Array ? stored : (stored as { buffer: Uint8Array }).buffer;
