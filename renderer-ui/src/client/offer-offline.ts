/** What the browser runs beside the pages; under Trusted Types no address of a script is taken as a plain text. */
const WORKER = '/sw.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(url: string): string };
}

function workerAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return (
    trustedTypes?.createPolicy('khamrong-worker', { createScriptURL: () => WORKER }).createScriptURL('') ??
    WORKER
  );
}

/** Lets the browser keep this site's forms for when there is no line. Inside another website it keeps nothing. */
export function offerOffline(): void {
  if (self !== top) return;
  // Whatever comes of it, the page works.
  navigator.serviceWorker?.register(workerAddress()).catch(() => undefined);
}
