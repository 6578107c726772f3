/** What a service worker waits for before it may be put to sleep. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Syncing extends Lasting {
  tag: string;
}

interface Listening {
  (type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  (type: 'fetch', listen: (event: Fetching) => void): void;
  (type: 'sync', listen: (event: Syncing) => void): void;
}

/** What the service worker uses of its surroundings: TypeScript knows either those of pages or those of workers. */
export interface WorkerScope {
  addEventListener: Listening;
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<{ url: string }[]>;
  };
}
