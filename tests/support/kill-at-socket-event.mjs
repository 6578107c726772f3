// Preloaded into the real server: kills it at the n-th thing that happens on its sockets once a filing has come.
// Between two of them lies every await of the filing path: a command to the database, its answer, the receipt.
import diagnostics from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import process from 'node:process';

const fatal = Number(process.env.KILL_AT);
let isFiling = false;
let events = 0;

diagnostics.subscribe('http.server.request.start', ({ request }) => {
  isFiling ||= request.method === 'POST' && request.url.endsWith('/submissions');
});

function count() {
  if (!isFiling) return;
  events += 1;
  if (events === fatal) process.kill(process.pid, 'SIGKILL');
}

for (const name of ['write', 'push']) {
  const original = Socket.prototype[name];
  Socket.prototype[name] = function (...args) {
    count();
    return original.apply(this, args);
  };
}
