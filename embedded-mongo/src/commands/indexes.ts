import { compare } from '../bson/compare';
import { asInteger } from '../bson/number';
import { doc, type Document, isDocument, type Value } from '../bson/value';
import { fail } from '../errors';
import { type Collection, type Index, isIdIndex, namespaceOf } from '../store/catalogue-types';
import type { CommittedView } from '../store/committed-view';
import { makeIndex } from '../store/index-spec';
import type { WriteView } from '../store/view';
import { exists } from './index-conflicts';
import { batchSizeOf } from './collections';
import { arrayArgument, collectionName, type Commands, documentArgument, type Request } from './command';

const KNOWN = [
  'key',
  'name',
  'unique',
  'sparse',
  'expireAfterSeconds',
  'partialFilterExpression',
  'collation',
  'hidden',
  'background',
  'v',
  'ns',
  'dropDups',
  'comment',
];
const NOT_SHOWN = ['background', 'dropDups', 'ns', 'v', 'comment'];

const MAX_TTL_SECONDS = 2_147_483_647n;

function checkTtl(spec: Document): void {
  const seconds = asInteger(spec.get('expireAfterSeconds')) ?? -1n;
  if (spec.has('expireAfterSeconds') && (seconds < 0n || seconds > MAX_TTL_SECONDS))
    fail('CannotCreateIndex', "TTL index 'expireAfterSeconds' option must be within an acceptable range");
}

function checkSpec(spec: Document): void {
  const unknown = [...spec.keys()].find((name) => !KNOWN.includes(name));
  if (unknown !== undefined)
    fail(
      'InvalidIndexSpecificationOption',
      `The field '${unknown}' is not valid for an index specification. Specification: ${String(spec.get('name'))}`,
    );
  if (!spec.has('key'))
    fail('FailedToParse', "The 'key' field is a required property of an index specification");
  if (typeof spec.get('name') !== 'string')
    fail('FailedToParse', "The 'name' field is a required property of an index specification");
  checkTtl(spec);
}

/** As it is stored and listed: version, key and name first. */
function normalised(spec: Document): Document {
  const out = doc({ v: 2, key: spec.get('key'), name: spec.get('name') });
  for (const [name, value] of spec)
    if (!NOT_SHOWN.includes(name) && !out.has(name) && value !== false) out.set(name, value);
  return out;
}

/** Unique keys under a collation would need its sort keys, which JavaScript does not give. */
function checkSupported(index: Index): void {
  if (index.unique && !index.simple)
    fail('CannotCreateIndex', 'a unique index with a collation is not supported by this server');
}

/** An index has the collation of its collection when it names none. */
function inheriting(spec: Document, { options }: Collection): Document {
  const collation = options.get('collation');
  if (!collation || spec.has('collation')) return spec;
  const out = new Map([...spec, ['collation', collation] as [string, Value]]);
  checkSupported(makeIndex(normalised(out), -1, 0));
  return out;
}

function createIndexes(request: Request, view: WriteView): Document {
  const { catalogue } = request.database;
  const specs = arrayArgument(request.command, 'indexes').map((spec) =>
    isDocument(spec) ? spec : fail('TypeMismatch', 'indexes must be objects'),
  );
  if (specs.length === 0) fail('BadValue', 'Must specify at least one index to create');
  for (const spec of specs) {
    checkSpec(spec);
    checkSupported(makeIndex(normalised(spec), -1, 0));
  }
  const name = collectionName(request);
  const createdCollectionAutomatically = catalogue.find(request.db, name) === undefined;
  const collection = view.ensureCollection(request.db, name);
  const numIndexesBefore = collection.indexes.length;
  const wanted = specs
    .map((spec) => normalised(inheriting(spec, collection)))
    .filter((spec) => !exists(collection, spec));
  for (const spec of wanted) if (!exists(collection, spec)) build(request, collection, spec);
  const note = wanted.length === 0 ? 'all indexes already exist' : undefined;
  return doc({
    numIndexesBefore,
    numIndexesAfter: collection.indexes.length,
    createdCollectionAutomatically,
    note,
  });
}

function build({ database }: Request, collection: Collection, spec: Document): void {
  const index = database.catalogue.addIndex(collection, spec);
  try {
    (database.committed as CommittedView).build(collection, index);
  } catch (error) {
    database.catalogue.dropIndex(collection, index);
    throw error;
  }
}

function found(request: Request): Collection {
  const name = collectionName(request);
  return (
    request.database.catalogue.find(request.db, name) ??
    fail('NamespaceNotFound', `ns does not exist: ${request.db}.${name}`)
  );
}

/** The indexes that a name, a list of names, a key pattern or `*` stands for. */
function selected(collection: Collection, which: Value | undefined): Index[] {
  const own = collection.indexes.filter((index) => !isIdIndex(index));
  if (which === '*') return own;
  if (Array.isArray(which)) return which.flatMap((each) => selected(collection, each));
  const match = collection.indexes.find((index) =>
    isDocument(which) ? compare(index.spec.get('key'), which) === 0 : index.name === which,
  );
  return match
    ? [match]
    : fail(
        'IndexNotFound',
        isDocument(which) ? "can't find index with key" : `index not found with name [${String(which)}]`,
      );
}

function dropIndexes(request: Request): Document {
  const collection = found(request);
  const nIndexesWas = collection.indexes.length;
  for (const index of selected(collection, request.command.get('index')))
    request.database.catalogue.dropIndex(collection, index);
  return doc({ nIndexesWas });
}

function listIndexes(request: Request, view: WriteView): Document {
  const collection = found(request);
  const specs = collection.indexes.map((index) => index.spec);
  return request.cursors.start(namespaceOf(collection), specs.values(), {
    batchSize: batchSizeOf(request.command),
    owner: view,
  });
}

/** Changes `expireAfterSeconds` or `hidden` of an index; other changes are refused. */
function collMod(request: Request): Document {
  const collection = found(request);
  for (const name of ['validator', 'viewOn', 'pipeline', 'timeseries'])
    if (request.command.has(name)) fail('NotImplemented', `collMod ${name} is not supported by this server`);
  const change = documentArgument(request.command, 'index');
  if (!change) return new Map();
  const [index] = selected(collection, change.get('name') ?? change.get('keyPattern'));
  if (!index) return new Map();
  const spec = new Map(index.spec);
  for (const name of ['expireAfterSeconds', 'hidden'])
    if (change.has(name)) spec.set(name, change.get(name) as Value);
  const old = index.spec;
  request.database.catalogue.respecify(collection, index, spec);
  return doc({
    expireAfterSeconds_old: old.get('expireAfterSeconds'),
    expireAfterSeconds_new: spec.get('expireAfterSeconds'),
  });
}

export const INDEXES: Commands = {
  createIndexes: { kind: 'write', run: createIndexes },
  dropIndexes: { kind: 'write', run: dropIndexes },
  deleteIndexes: { kind: 'write', run: dropIndexes },
  listIndexes: { kind: 'read', run: listIndexes },
  collMod: { kind: 'write', run: collMod },
};
