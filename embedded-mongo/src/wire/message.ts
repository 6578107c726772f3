import { fail } from '../errors';
import { nameEnd, readName, readValue, valueSize } from '../bson/reader';
import type { Document, Value } from '../bson/value';

/** Op codes of MongoDB's wire protocol. */
export const OpCode = { reply: 1, query: 2004, message: 2013 } as const;

const HEADER = 16;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;

/** A command as it arrived: arguments decoded, documents to store left as they are. */
export interface Message {
  requestId: number;
  opCode: number;
  command: Document;
  /** False when the client waits for no reply (write concern 0). */
  replyExpected: boolean;
}

/** Arguments that hold documents to store, which stay encoded. */
const RAW_ARGUMENTS = new Set(['documents']);

/** The documents of a BSON array, each a view of the message. */
function rawDocuments(bytes: Buffer, start: number): Buffer[] {
  const out: Buffer[] = [];
  const end = start + bytes.readInt32LE(start) - 1;
  let at = start + 4;
  while (at < end) {
    if (bytes[at] !== 3) fail('TypeMismatch', 'documents must be an array of objects');
    at = nameEnd(bytes, at + 1) + 1;
    const size = bytes.readInt32LE(at);
    out.push(bytes.subarray(at, at + size));
    at += size;
  }
  return out;
}

const isRaw = (type: number, name: string) => type === 4 && RAW_ARGUMENTS.has(name);

/** Decodes a command document. */
function readCommand(bytes: Buffer, start: number): Document {
  const out: Document = new Map();
  const end = start + bytes.readInt32LE(start) - 1;
  let at = start + 4;
  while (at < end) {
    const type = bytes[at] as number;
    const afterName = nameEnd(bytes, at + 1);
    const name = readName(bytes, at + 1, afterName);
    at = afterName + 1;
    const value: Value = isRaw(type, name) ? rawDocuments(bytes, at) : readValue(bytes, type, at, 0, true);
    out.set(name, value);
    at += valueSize(bytes, type, at);
  }
  return out;
}

/** Reads a document sequence (section kind 1) into the argument it names. */
function readSequence(bytes: Buffer, start: number, command: Document): void {
  const end = start + bytes.readInt32LE(start);
  const afterName = nameEnd(bytes, start + 4);
  const name = readName(bytes, start + 4, afterName);
  const documents: Value[] = [];
  for (let at = afterName + 1; at < end; at += bytes.readInt32LE(at)) {
    const raw = bytes.subarray(at, at + bytes.readInt32LE(at));
    documents.push(RAW_ARGUMENTS.has(name) ? raw : readCommand(raw, 0));
  }
  command.set(name, documents);
}

function readSections(bytes: Buffer, end: number): Document {
  let command: Document = new Map();
  const sequences: number[] = [];
  let at = HEADER + 4;
  while (at < end) {
    const kind = bytes[at++];
    if (kind === 0) command = readCommand(bytes, at);
    else sequences.push(at);
    at += bytes.readInt32LE(at);
  }
  for (const start of sequences) readSequence(bytes, start, command);
  return command;
}

function readOpMsg(bytes: Buffer, requestId: number): Message {
  const flags = bytes.readUInt32LE(HEADER);
  const end = bytes.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  return {
    requestId,
    opCode: OpCode.message,
    command: readSections(bytes, end),
    replyExpected: (flags & MORE_TO_COME) === 0,
  };
}

/** The legacy query a driver greets with: `admin.$cmd` and one document. */
function readOpQuery(bytes: Buffer, requestId: number): Message {
  const afterName = nameEnd(bytes, HEADER + 4);
  const name = readName(bytes, HEADER + 4, afterName);
  const command = readCommand(bytes, afterName + 9);
  command.set('$db', name.split('.')[0] ?? 'admin');
  return { requestId, opCode: OpCode.query, command, replyExpected: true };
}

/** Parses one whole message; throws a MongoError for other op codes and malformed BSON. */
export function readMessage(bytes: Buffer): Message {
  const requestId = bytes.readInt32LE(4);
  const opCode = bytes.readInt32LE(12);
  if (opCode === OpCode.message) return readOpMsg(bytes, requestId);
  if (opCode === OpCode.query) return readOpQuery(bytes, requestId);
  return fail('CommandNotSupported', `Unsupported op code ${opCode}`);
}
