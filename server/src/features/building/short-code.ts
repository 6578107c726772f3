import { randomInt } from 'node:crypto';

/** No vowels and no look-alikes: printed codes spell no words and are read over the telephone. */
const ALPHABET = 'bcdfghjkmnpqrstvwxz23456789';
const LENGTH = 7;

/** A code for a short link: seven characters, about 33 bits, unique by the database's index. */
export const shortCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
