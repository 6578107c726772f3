import express, { Router, type RequestHandler, type Response } from 'express';
import { existsSync, readdirSync } from 'node:fs';
import { asPartOfPage } from './security-headers';
import { extname, join, relative } from 'node:path';

const YEAR_S = 31_536_000;
/** Encodings built beside the files, the better first. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`);

/** Answers with the file's compressed twin where the browser takes it; names are looked up, never made from the request. */
function compressedTwin(known: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    const { path } = request;
    const accepted = ENCODINGS.find(
      ({ name, ending }) => known.has(path + ending) && request.acceptsEncodings(name),
    );
    if (accepted) {
      request.url = path + accepted.ending;
      response.setHeader('Content-Encoding', accepted.name);
      response.setHeader('Vary', 'Accept-Encoding');
      response.type(TYPES[extname(path)] ?? 'application/octet-stream');
    }
    next();
  };
}

/** Built files whose names carry a hash: kept by browsers for ever. */
export function staticFiles(folder: string): Router {
  const router = Router();
  const known = new Set(existsSync(folder) ? filesIn(folder) : []);
  router.use(compressedTwin(known));
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      dotfiles: 'ignore',
      // The name tells the content.
      etag: false,
      lastModified: false,
      setHeaders(response) {
        response.setHeader('Cache-Control', `public, max-age=${YEAR_S}, immutable`);
        asPartOfPage(response as Response);
      },
    }),
  );
  return router;
}
