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

/** Where a script is kept that came within the page, until the service worker moves it to what it keeps itself. */
const BROUGHT = 'khamrong-brought';

/** Keeps the script that came within the page under its own address, so that it is not fetched a second time. */
async function keepBrought(): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[data-address]');
  if (!script) return;
  const kept = await caches.open(BROUGHT);
  const headers = { 'Content-Type': 'text/javascript' };
  await kept.put(script.dataset.address ?? '', new Response(script.text, { headers }));
}

/** Lets the browser keep this site's forms for when there is no line. Inside another website it keeps nothing. */
export function offerOffline(): void {
  if (self !== top) return;
  // Whatever comes of it, the page works.
  const { serviceWorker } = navigator;
  const register = () => serviceWorker.register(workerAddress()).catch(() => undefined);
  if (serviceWorker) void keepBrought().then(register, register);
}
