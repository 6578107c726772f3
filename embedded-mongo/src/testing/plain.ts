import { BSON } from 'mongodb';
import { decode } from '../bson/reader';
import type { Document } from '../bson/value';
import { encode } from '../bson/writer';

/** A document as the driver would send it. */
export const from = (value: object): Document => decode(Buffer.from(BSON.serialize(value)));

/** A document as the driver would show it. */
export const plain = (document: Document): object => BSON.deserialize(encode(document));
