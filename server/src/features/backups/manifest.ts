import canonicalize from 'canonicalize';
import type { Keys } from '../../ports/keys';

const FORMAT = 'khamrong-backup';
const VERSION = 1;
/** The last entry of an archive. */
export const MANIFEST_FILE = 'manifest.json';

/** One collection of the database. */
export interface BackupPart {
  /** Name of the collection. */
  name: string;
  /** The entry with its documents, BSON one after another. */
  file: string;
  documents: number;
  /** Of the entry, as it is when unpacked. */
  bytes: number;
  /** Of the same, hexadecimal. */
  sha256: string;
  /** Specifications of its indexes but that on `_id`, Extended JSON. */
  indexes: unknown[];
}

/** What a backup holds, as it stands in the archive. */
export interface Manifest {
  format: typeof FORMAT;
  formatVersion: typeof VERSION;
  /** When the reading began, ISO 8601. */
  at: string;
  /** Tells which key file opens its sealed answers; no key can be told from it. */
  keys: string;
  parts: BackupPart[];
  /** Keyed hash over all the others: an archive made without the key file is not this office's. */
  seal: string;
}

type Hashing = Pick<Keys, 'fingerprint'>;
type Unsealed = Omit<Manifest, 'seal'>;

/** Which key file it is. */
export const markOf = (keys: Hashing): string => keys.fingerprint('backup keys', '').slice(0, 16);

const sealOf = (keys: Hashing, manifest: Unsealed): string =>
  keys.fingerprint('backup manifest', canonicalize(manifest) ?? '');

export function sealed(keys: Hashing, at: Date, parts: BackupPart[]): Manifest {
  const manifest: Unsealed = {
    format: FORMAT,
    formatVersion: VERSION,
    at: at.toISOString(),
    keys: markOf(keys),
    parts,
  };
  return { ...manifest, seal: sealOf(keys, manifest) };
}

/** What is wrong with a manifest. */
export type ManifestFault = 'foreign' | 'newer' | 'keys' | 'seal';

/** @param manifest what an archive holds in its place */
export function manifestFault(keys: Hashing, manifest: Manifest): ManifestFault | undefined {
  if (manifest.format !== FORMAT || !Array.isArray(manifest.parts)) return 'foreign';
  if (manifest.formatVersion !== VERSION) return 'newer';
  if (manifest.keys !== markOf(keys)) return 'keys';
  const { seal, ...rest } = manifest;
  return seal === sealOf(keys, rest) ? undefined : 'seal';
}

export const documentsIn = ({ parts }: Manifest, name: string): number =>
  parts.find((part) => part.name === name)?.documents ?? 0;
