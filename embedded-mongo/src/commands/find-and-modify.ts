import { rootScope } from '../aggregate/scope';
import { decode } from '../bson/reader';
import { doc, type Document, type Value } from '../bson/value';
import { fail } from '../errors';
import { parseFilter } from '../query/parse-filter';
import { parseProjection } from '../query/parse-projection';
import { project } from '../query/projection';
import { parseSort } from '../query/sorter';
import type { MatchDetails } from '../query/expression';
import type { Collection } from '../store/catalogue-types';
import type { Row, WriteView } from '../store/view';
import { parseUpdate } from '../update/parse-update';
import { changeRow, insertUpsert, type Selection, selectedRows, target } from './change-document';
import { arrayArgument, type Commands, contextOf, documentArgument, flag, type Request } from './command';

function selectionOf(request: Request): Selection {
  const { command } = request;
  const context = contextOf(request);
  return {
    filter: parseFilter(documentArgument(command, 'query') ?? new Map(), context),
    context,
    multi: false,
    sort: parseSort(documentArgument(command, 'sort') ?? new Map()),
    hint: command.get('hint'),
  };
}

function reply(n: number, value: Document | null, rest: Record<string, Value | undefined>): Document {
  return doc({ lastErrorObject: doc({ n, ...rest }), value });
}

/** The document as the `fields` argument asks for it. */
function shaped(request: Request, document: Document, selection: Selection): Document {
  const fields = documentArgument(request.command, 'fields');
  if (!fields || fields.size === 0) return document;
  const projection = parseProjection(fields, selection.context);
  const details: MatchDetails = {};
  if (projection.positional) selection.filter.matches(document, details);
  return project(document, projection, rootScope(document, selection.context), details.arrayIndex);
}

function remove(
  request: Request,
  view: WriteView,
  collection: Collection,
  row: Row | undefined,
  selection: Selection,
): Document {
  if (!row) return reply(0, null, {});
  view.remove(collection, row);
  return reply(1, shaped(request, decode(row.doc), selection), {});
}

function modify(
  request: Request,
  view: WriteView,
  collection: Collection,
  row: Row | undefined,
  selection: Selection,
): Document {
  const { command } = request;
  const update = parseUpdate(
    command.get('update'),
    arrayArgument(command, 'arrayFilters'),
    selection.context,
  );
  const wantsNew = flag(command, 'new');
  if (row) {
    const { before, after } = changeRow(view, collection, row, selection.filter, update);
    return reply(1, shaped(request, wantsNew ? after : before, selection), { updatedExisting: true });
  }
  if (!flag(command, 'upsert')) return reply(0, null, { updatedExisting: false });
  const made = insertUpsert(view, collection, selection.filter, update);
  return reply(1, wantsNew ? shaped(request, made, selection) : null, {
    updatedExisting: false,
    upserted: made.get('_id'),
  });
}

function checkArguments(command: Document): void {
  if (!flag(command, 'remove')) {
    if (!command.has('update')) fail('FailedToParse', 'Either an update or remove=true must be specified');
    return;
  }
  if (command.has('update')) fail('FailedToParse', 'Cannot specify both an update and remove=true');
  if (flag(command, 'new'))
    fail(
      'FailedToParse',
      "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
    );
  if (flag(command, 'upsert')) fail('FailedToParse', 'Cannot specify both upsert=true and remove=true');
}

function findAndModify(request: Request, view: WriteView): Document {
  checkArguments(request.command);
  const selection = selectionOf(request);
  const collection = target(request, view, flag(request.command, 'upsert'));
  if (!collection) return reply(0, null, flag(request.command, 'remove') ? {} : { updatedExisting: false });
  const [row] = selectedRows(view, collection, selection);
  const run = flag(request.command, 'remove') ? remove : modify;
  return run(request, view, collection, row, selection);
}

const command = { kind: 'write' as const, transactional: true, run: findAndModify };

export const FIND_AND_MODIFY: Commands = { findAndModify: command, findandmodify: command };
