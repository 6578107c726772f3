/** Where the build put the reader of PDFs. */
const ADDRESS = process.env.PDF_WORKER ?? '';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

/** The page starts scripts by trusted addresses alone: this one, and no other. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy('pdf-worker', {
    createScriptURL: (asked) => {
      if (asked !== ADDRESS) throw new TypeError('only the reader of PDFs is started here');
      return asked;
    },
  });
  return policy.createScriptURL(address);
}

export const startPdfWorker = (): Worker => new Worker(trusted(ADDRESS), { type: 'module' });
