import { randomUUID } from 'node:crypto';
import { Binary } from '../bson/value';

const UUID_SUBTYPE = 4;

export const uuidOf = (bytes: Buffer) => new Binary(bytes, UUID_SUBTYPE);

export const newUuid = () => uuidOf(Buffer.from(randomUUID().replaceAll('-', ''), 'hex'));

/** Stands for the UUID of a collection that is not made yet. */
export const UUID_NONE = uuidOf(Buffer.alloc(16));
