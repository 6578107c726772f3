import { fail } from '../errors';
import { AGGREGATE } from './aggregate';
import { COLLECTIONS } from './collections';
import type { Command } from './command';
import { CURSORS } from './cursor-commands';
import { EXPLAIN } from './explain';
import { FIND } from './find';
import { FIND_AND_MODIFY } from './find-and-modify';
import { HELLO } from './hello';
import { INDEXES } from './indexes';
import { INSERT } from './insert';
import { UPDATE_DELETE } from './update';

const COMMANDS: Record<string, Command> = {
  ...HELLO,
  ...INSERT,
  ...UPDATE_DELETE,
  ...FIND_AND_MODIFY,
  ...FIND,
  ...AGGREGATE,
  ...CURSORS,
  ...COLLECTIONS,
  ...INDEXES,
  ...EXPLAIN,
};

/** The command of a name; others are refused as MongoDB does. */
export function commandNamed(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return command ?? fail('CommandNotFound', `no such command: '${name}'`);
}
