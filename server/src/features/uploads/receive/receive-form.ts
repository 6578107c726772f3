import { AppError, MAX_FILE_BYTES } from '@khamrong/schemas';
import type { Request, Response } from 'express';
import multer from 'multer';
import type { Writable } from 'node:stream';
import { boundaryOf, PartHeaders } from './part-headers';
import { receptionError } from './reception-error';
import type { TempFile, TempFiles } from './temp-files';

/** A file as it came, not looked into yet. */
export interface ReceivedFile extends Pick<TempFile, 'size' | 'read'>, Partial<Pick<TempFile, 'sha256'>> {
  /** Name of the input it was sent by. */
  field: string;
  /** What the sender called it. */
  name: string;
}

/** A multipart body: text inputs in the order they came, and files. */
export interface ReceivedForm {
  fields: (readonly [string, string])[];
  files: ReceivedFile[];
}

export interface FormLimits {
  /** Most file inputs, those left empty included. */
  files: number;
  fields: number;
  fieldBytes: number;
  totalBytes: number;
}

/**
 * Receives a multipart body and hands it to `work`; its files last until `work` has settled.
 * @throws AppError for bodies past a limit, malformed or cut short, and for a full disk
 */
export type FormReceiver = <T>(
  request: Request,
  response: Response,
  work: (form: ReceivedForm) => Promise<T>,
) => Promise<T>;

type StoredFile = Express.Multer.File & { temp: TempFile };
type MulterOptions = multer.Options & { streamHandler: (request: Request, parser: Writable) => void };

const storage = (temps: TempFiles): multer.StorageEngine => ({
  _handleFile(_request, file, done) {
    temps.write(file.stream).then(
      (temp) => done(null, { temp } as Partial<StoredFile>),
      (error: unknown) => done(error),
    );
  },
  _removeFile(_request, file, done) {
    (file as StoredFile).temp.close().then(() => done(null), done);
  },
});

/** Feeds the parser and stops it where it would read on: past the total size and in endless part headers. */
const watchedBy = (limits: FormLimits) => (request: Request, parser: Writable) => {
  const headers = new PartHeaders(boundaryOf(request.get('content-type') ?? '') ?? '');
  let total = 0;
  request.on('data', (chunk: Buffer) => {
    if (parser.destroyed) return;
    total += chunk.length;
    if (total > limits.totalBytes) parser.destroy(new AppError('request.tooLarge'));
    else if (!headers.accept(chunk)) parser.destroy(new AppError('request.invalid', { reason: 'headers' }));
  });
  request.pipe(parser);
};

const multerOptions = (temps: TempFiles, limits: FormLimits): MulterOptions => ({
  storage: storage(temps),
  defParamCharset: 'utf8',
  streamHandler: watchedBy(limits),
  limits: {
    fileSize: MAX_FILE_BYTES,
    files: limits.files,
    fields: limits.fields,
    parts: limits.files + limits.fields,
    fieldSize: limits.fieldBytes,
    fieldNameSize: 100,
    fieldNestingDepth: 0,
    fieldArrayIndexLimit: 0,
  },
});

function checkBefore(request: Request, { totalBytes }: FormLimits): void {
  if (!request.is('multipart/form-data')) throw new AppError('request.unsupportedType');
  if (Number(request.get('content-length') ?? 0) > totalBytes) throw new AppError('request.tooLarge');
}

/** What no input of ours is called: written into an object it would change what the object is. */
const RESERVED = '__proto__';

/** Names hold no brackets, so a value is one text, or a list of those that came under one name. */
function fieldsOf(body: Record<string, string | string[]>): ReceivedForm['fields'] {
  if (Object.hasOwn(body, RESERVED)) throw new AppError('request.invalid', { reason: 'name' });
  return Object.entries(body).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const));
}

const toReceived = ({ fieldname, originalname, temp }: StoredFile): ReceivedFile => ({
  field: fieldname,
  name: originalname,
  size: temp.size,
  sha256: temp.sha256,
  read: () => temp.read(),
});

export function formReceiver(temps: TempFiles, limits: FormLimits): FormReceiver {
  const parse = multer(multerOptions(temps, limits)).any();
  return async (request, response, work) => {
    checkBefore(request, limits);
    await new Promise<void>((resolve, reject) => {
      void parse(request, response, (error: unknown) =>
        error ? reject(receptionError(error, request)) : resolve(),
      );
    });
    const files = request.files as StoredFile[];
    try {
      return await work({ fields: fieldsOf(request.body), files: files.map(toReceived) });
    } finally {
      await Promise.all(files.map(({ temp }) => temp.close()));
    }
  };
}
