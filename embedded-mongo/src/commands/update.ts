import { type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import { parseFilter } from '../query/parse-filter';
import { withVariables } from '../query/context';
import type { WriteView } from '../store/view';
import { parseUpdate } from '../update/parse-update';
import { changeRow, insertUpsert, type Selection, selectedRows, target } from './change-document';
import {
  arrayArgument,
  collectionName,
  type Commands,
  contextOf,
  documentArgument,
  flag,
  type Request,
} from './command';
import { checkDocuments, runStatements, type StatementResult } from './write-statements';

function asDocument(statement: Value, name: string): Document {
  return isDocument(statement) ? statement : fail('TypeMismatch', `BSON field '${name}' must hold objects`);
}

function selectionOf(request: Request, statement: Document, multi: boolean): Selection {
  const context = contextOf(request, statement);
  const filter = parseFilter(documentArgument(statement, 'q') ?? new Map(), context);
  return { filter, context, multi, hint: statement.get('hint') };
}

const withConstants = (request: Request, statement: Document) =>
  withVariables(contextOf(request, statement), documentArgument(statement, 'c') ?? []);

function updateOne(request: Request, view: WriteView, statement: Document): StatementResult {
  const selection = selectionOf(request, statement, flag(statement, 'multi'));
  const update = parseUpdate(
    statement.get('u'),
    arrayArgument(statement, 'arrayFilters'),
    withConstants(request, statement),
  );
  if (update.replacement && selection.multi)
    fail('FailedToParse', 'multi update is not supported for replacement-style update');
  const upsert = flag(statement, 'upsert');
  const collection = target(request, view, upsert);
  if (!collection) return { n: 0 };
  let n = 0;
  let modified = 0;
  for (const row of selectedRows(view, collection, selection)) {
    n += 1;
    modified += Number(changeRow(view, collection, row, selection.filter, update).modified);
  }
  if (n > 0 || !upsert) return { n, modified };
  return { n: 1, modified, upserted: insertUpsert(view, collection, selection.filter, update).get('_id') };
}

function update(request: Request, view: WriteView) {
  const statements = arrayArgument(request.command, 'updates');
  checkDocuments(statements, 'updates');
  return runStatements(request, statements, (statement) =>
    updateOne(request, view, asDocument(statement, 'updates')),
  );
}

function deleteSome(request: Request, view: WriteView, statement: Document): StatementResult {
  const limit = statement.get('limit');
  if (limit !== 0 && limit !== 1 && limit !== 0n && limit !== 1n)
    fail('FailedToParse', `The limit field in delete objects must be 0 or 1. Got ${String(limit)}`);
  const selection = selectionOf(request, statement, Number(limit) === 0);
  const collection = view.collection(request.db, collectionName(request));
  let n = 0;
  if (!collection) return { n };
  for (const row of selectedRows(view, collection, selection)) {
    view.remove(collection, row);
    n += 1;
  }
  return { n };
}

function remove(request: Request, view: WriteView) {
  const statements = arrayArgument(request.command, 'deletes');
  checkDocuments(statements, 'deletes');
  return runStatements(request, statements, (statement) =>
    deleteSome(request, view, asDocument(statement, 'deletes')),
  );
}

export const UPDATE_DELETE: Commands = {
  update: { kind: 'write', transactional: true, run: update },
  delete: { kind: 'write', transactional: true, run: remove },
};
