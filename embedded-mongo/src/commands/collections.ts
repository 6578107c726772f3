import { doc, type Document, type Value } from '../bson/value';
import { compare } from '../bson/compare';
import { fail } from '../errors';
import { queryContext } from '../query/context';
import { parseFilter } from '../query/parse-filter';
import { type Collection, namespaceOf } from '../store/catalogue-types';
import { ID_SPEC } from '../store/index-spec';
import type { WriteView } from '../store/view';
import { collectionName, type Commands, documentArgument, flag, type Request } from './command';

/** Kinds of collections and settings that are not supported. */
const REFUSED = [
  'capped',
  'timeseries',
  'viewOn',
  'clusteredIndex',
  'changeStreamPreAndPostImages',
  'encryptedFields',
  'validator',
];

/** Options that are kept and shown, and change nothing. */
const KEPT = ['collation', 'validationLevel', 'validationAction', 'expireAfterSeconds'];

const isSet = (value: Value | undefined) => value !== undefined && value !== false && value !== null;

function create(request: Request): Document {
  const { command, database, db } = request;
  const name = collectionName(request);
  for (const option of REFUSED)
    if (isSet(command.get(option)))
      fail('NotImplemented', `collection option ${option} is not supported by this server`);
  const options = new Map([...command].filter(([option]) => KEPT.includes(option)));
  const present = database.catalogue.find(db, name);
  if (!present) database.catalogue.create(db, name, options);
  else if (compare(present.options, options) !== 0)
    fail('NamespaceExists', `namespace ${db}.${name} already exists, but with different options`);
  return new Map();
}

function drop(request: Request): Document {
  const collection = request.database.catalogue.find(request.db, collectionName(request));
  if (!collection) return new Map();
  const nIndexesWas = collection.indexes.length;
  request.database.catalogue.drop(collection);
  return doc({ nIndexesWas, ns: namespaceOf(collection) });
}

function dropDatabase({ database, db }: Request): Document {
  const all = database.catalogue.list().filter((collection) => collection.db === db);
  for (const collection of all) database.catalogue.drop(collection);
  return all.length > 0 ? doc({ dropped: db }) : new Map();
}

function parts(namespace: Value | undefined): [string, string] {
  if (typeof namespace !== 'string' || !namespace.includes('.'))
    return fail('InvalidNamespace', 'Invalid namespace specified');
  const dot = namespace.indexOf('.');
  return [namespace.slice(0, dot), namespace.slice(dot + 1)];
}

function renameCollection({ command, database }: Request): Document {
  const [db, name] = parts(command.get('renameCollection'));
  const [toDb, toName] = parts(command.get('to'));
  if (command.get('renameCollection') === command.get('to'))
    fail('IllegalOperation', "Can't rename a collection to itself");
  const source =
    database.catalogue.find(db, name) ??
    fail('NamespaceNotFound', `Source collection ${db}.${name} does not exist`);
  const target = database.catalogue.find(toDb, toName);
  if (target && !flag(command, 'dropTarget')) fail('NamespaceExists', 'target namespace exists');
  if (target) database.catalogue.drop(target);
  database.catalogue.rename(source, toDb, toName);
  return new Map();
}

const description = (collection: Collection, nameOnly: boolean): Document =>
  doc({
    name: collection.name,
    type: 'collection',
    options: nameOnly ? undefined : collection.options,
    info: nameOnly ? undefined : doc({ readOnly: false, uuid: collection.uuid }),
    idIndex: nameOnly ? undefined : ID_SPEC,
  });

function listCollections(request: Request, view: WriteView): Document {
  const { command, database, db } = request;
  const filter = parseFilter(documentArgument(command, 'filter') ?? new Map(), queryContext());
  const nameOnly = flag(command, 'nameOnly');
  const found = database.catalogue
    .list()
    .filter((collection) => collection.db === db)
    .map((collection) => description(collection, nameOnly))
    .filter((document) => filter.matches(document));
  return request.cursors.start(`${db}.$cmd.listCollections`, found.values(), {
    batchSize: batchSizeOf(command),
    owner: view,
  });
}

export const batchSizeOf = (command: Document): number | undefined => {
  const size = documentArgument(command, 'cursor')?.get('batchSize');
  return size === undefined ? undefined : Number(size);
};

function listDatabases({ command, database }: Request): Document {
  const filter = parseFilter(documentArgument(command, 'filter') ?? new Map(), queryContext());
  const names = [
    ...new Set(['admin', 'config', 'local', ...database.catalogue.list().map(({ db }) => db)]),
  ].sort();
  const databases = names
    .map((name) => {
      const count = database.catalogue.list().filter(({ db }) => db === name).length;
      return doc({ name, sizeOnDisk: BigInt(count * 8192), empty: count === 0 });
    })
    .filter((document) => filter.matches(document));
  const shown = flag(command, 'nameOnly')
    ? databases.map((each) => doc({ name: each.get('name') }))
    : databases;
  return doc({ databases: shown, totalSize: 0n, totalSizeMb: 0n });
}

function collStats(request: Request, view: WriteView): Document {
  const name = collectionName(request);
  const collection = view.collection(request.db, name);
  let size = 0;
  let count = 0;
  for (const row of collection ? view.scan(collection, { ranges: [], reverse: false }) : []) {
    size += row.doc.length;
    count += 1;
  }
  return doc({
    ns: `${request.db}.${name}`,
    size,
    count,
    avgObjSize: count > 0 ? Math.round(size / count) : undefined,
    storageSize: size,
    nindexes: collection?.indexes.length ?? 0,
    capped: false,
  });
}

function dbStats({ database, db }: Request, view: WriteView): Document {
  const collections = database.catalogue.list().filter((collection) => collection.db === db);
  return doc({
    db,
    collections: collections.length,
    views: 0,
    objects: collections.reduce((sum, collection) => sum + view.count(collection), 0),
    indexes: collections.reduce((sum, collection) => sum + collection.indexes.length, 0),
  });
}

export const COLLECTIONS: Commands = {
  create: { kind: 'write', run: create },
  drop: { kind: 'write', run: drop },
  dropDatabase: { kind: 'write', run: dropDatabase },
  renameCollection: { kind: 'write', run: renameCollection },
  listCollections: { kind: 'read', run: listCollections },
  listDatabases: { kind: 'read', run: listDatabases },
  collStats: { kind: 'read', run: collStats },
  dbStats: { kind: 'read', run: dbStats },
};
