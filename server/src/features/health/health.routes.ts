import { Router } from 'express';
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Health {
  /** Whether the database answers. */
  databaseIsUp(): Promise<boolean>;
  /** Whether the disk has room for another file. */
  hasRoom(): Promise<boolean>;
  /** Whether the process is on its way out. */
  isStopping(): boolean;
}

const isLoopback = (address: string | undefined): boolean => /^(::1|127\.|::ffff:127\.)/.test(address ?? '');

/** Why a process can take no submissions. */
export type Hindrance = 'stopping' | 'database' | 'disk';

/** The first thing that hinders submissions; undefined where nothing does. */
async function hindranceIn(health: Health): Promise<Hindrance | undefined> {
  if (health.isStopping()) return 'stopping';
  if (!(await health.databaseIsUp())) return 'database';
  return (await health.hasRoom()) ? undefined : 'disk';
}

/** Probes: alive while the process answers, ready while it can take submissions. */
export function healthRoutes(health: Health): Router {
  const router = Router();
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();

  router.get('/livez', (_request, response) => {
    response.json({ alive: true });
  });

  router.get('/readyz', async (_request, response) => {
    const hindrance = await hindranceIn(health);
    response.status(hindrance ? 503 : 200).json({ ready: !hindrance, ...(hindrance ? { hindrance } : {}) });
  });

  router.get('/metrics', (request, response, next) => {
    if (!isLoopback(request.socket.remoteAddress)) return next();
    const { rss, heapUsed } = process.memoryUsage();
    const lines = {
      process_resident_memory_bytes: rss,
      nodejs_heap_size_used_bytes: heapUsed,
      nodejs_eventloop_lag_p99_seconds: delay.percentile(99) / 1e9,
      process_uptime_seconds: process.uptime(),
    };
    response.type('text/plain').send(
      Object.entries(lines)
        .map(([name, value]) => `${name} ${value}\n`)
        .join(''),
    );
  });

  return router;
}
