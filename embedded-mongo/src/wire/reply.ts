import { encode } from '../bson/writer';
import type { Document } from '../bson/value';
import { OpCode } from './message';

let nextId = 1;

function header(length: number, responseTo: number, opCode: number, extra: number): Buffer {
  const out = Buffer.alloc(16 + extra);
  out.writeInt32LE(length, 0);
  out.writeInt32LE(nextId, 4);
  out.writeInt32LE(responseTo, 8);
  out.writeInt32LE(opCode, 12);
  nextId = (nextId + 1) | 0;
  return out;
}

function opMsg(body: Buffer, responseTo: number): Buffer[] {
  return [header(21 + body.length, responseTo, OpCode.message, 5), body];
}

function opReply(body: Buffer, responseTo: number): Buffer[] {
  const head = header(36 + body.length, responseTo, OpCode.reply, 20);
  head.writeInt32LE(8, 16);
  head.writeInt32LE(1, 32);
  return [head, body];
}

/** The reply to a message, in the format the message came in. */
export function writeReply(reply: Document, responseTo: number, opCode: number): Buffer[] {
  const body = encode(reply);
  return opCode === OpCode.query ? opReply(body, responseTo) : opMsg(body, responseTo);
}
