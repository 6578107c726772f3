import { doc, type Value } from '../bson/value';
import { fail } from '../errors';
import { arrayArgument, type Commands, countArgument, type Request } from './command';

function cursorNamespace({ command, db }: Request, argument: string): string {
  const name = command.get(argument);
  return typeof name === 'string'
    ? `${db}.${name}`
    : fail('TypeMismatch', `BSON field '${argument}' must be a string`);
}

function getMore(request: Request) {
  const id = request.command.get('getMore');
  if (typeof id !== 'bigint')
    return fail('TypeMismatch', "BSON field 'getMore.getMore' is the wrong type, expected type 'long'");
  const size = countArgument(request.command, 'batchSize') || Infinity;
  return request.cursors.next(id, cursorNamespace(request, 'collection'), size);
}

function killCursors(request: Request) {
  const ids = arrayArgument(request.command, 'cursors');
  const killed: Value[] = [];
  const notFound: Value[] = [];
  for (const id of ids) (typeof id === 'bigint' && request.cursors.kill(id) ? killed : notFound).push(id);
  return doc({ cursorsKilled: killed, cursorsNotFound: notFound, cursorsAlive: [], cursorsUnknown: [] });
}

export const CURSORS: Commands = {
  getMore: { kind: 'read', transactional: true, run: getMore },
  killCursors: { kind: 'read', transactional: true, run: killCursors },
};
