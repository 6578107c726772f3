import type { FieldTree } from '../bson/reader';
import type { Path } from '../bson/path';
import type { Binary, Document } from '../bson/value';
import type { Filter } from '../query/expression';

export interface IndexField {
  path: Path;
  direction: 1 | -1;
}

export interface Index {
  id: number;
  name: string;
  /** As `listIndexes` shows it. */
  spec: Document;
  fields: IndexField[];
  unique: boolean;
  sparse: boolean;
  /** Only documents that match are in the index. */
  partial?: Filter;
  /** Whether string order is plain code point order, so that keys can be looked up. */
  simple: boolean;
  hidden: boolean;
  expireAfterSeconds?: number;
  /** Whether some document ever had an array on the index's path. */
  multikey: boolean;
  /** The batch that made it; older snapshots do not see it. */
  createdAt: number;
}

export interface Collection {
  id: number;
  db: string;
  name: string;
  uuid: Binary;
  options: Document;
  /** The index on `_id` comes first and lives in the collection's own table. */
  indexes: Index[];
  /** The fields that indexes need. */
  keyFields: FieldTree;
  createdAt: number;
  dropped: boolean;
}

export const namespaceOf = ({ db, name }: { db: string; name: string }) => `${db}.${name}`;

export const isIdIndex = (index: Index) => index.id === 0;
