import {
  attachmentsOf,
  compileDefinition,
  publishedContent,
  resolveForOffice,
  scanDefinition,
  scanTitle,
  SCAN_WAY,
  type AnswerChecker,
  type AskedAttachment,
  type FormDefinition,
  type OfficeProfile,
  type PublishedForm,
} from '@khamrong/schemas';
import { checkerOf } from './answer-checker';
import type { VersionDocument } from './version.model';

/** A version prepared once for every request that needs it: nothing is compiled while a citizen waits. */
export interface PublishedVersion {
  id: string;
  formId: string;
  number: number;
  hash: string;
  definition: FormDefinition;
  checker: AnswerChecker;
  /** The files it asks for. */
  asked: readonly AskedAttachment[];
  /** What `GET /forms/:slug` sends, but for when it is open. */
  form: Omit<PublishedForm, 'open' | 'closedMessage' | 'opensAt'>;
  /** That it takes the signed paper of the service in place of answers. */
  isScan: boolean;
  /** The same version as it takes signed paper; prepared when it is first asked for. */
  scanned(): PublishedVersion;
}

type Named = Pick<PublishedVersion, 'id' | 'formId' | 'number' | 'hash'>;

/** What is worked out once, the first time it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Made of a definition that was checked when it was published; it has few questions, all of them ours. */
function scannedVersion(named: Named, published: FormDefinition, office: OfficeProfile): PublishedVersion {
  const definition = resolveForOffice(scanDefinition(published), office);
  const compiled = compileDefinition(definition);
  const { slug } = definition;
  const titles = scanTitle(definition);
  const own = { slug: `${slug}/${SCAN_WAY}`, scanOf: slug, scan: undefined, title: titles.th, titles };
  const content = publishedContent(definition, compiled, office);
  const version: PublishedVersion = {
    ...named,
    definition,
    checker: checkerOf(definition, compiled),
    asked: attachmentsOf(definition),
    form: { ...content, ...own, versionId: named.id, version: named.number },
    isScan: true,
    scanned: () => version,
  };
  return version;
}

export function publishedVersion(version: VersionDocument, office: OfficeProfile): PublishedVersion {
  const { definition, compiled, hash } = version;
  const id = String(version._id);
  const named = { id, formId: String(version.form), number: version.number, hash };
  return {
    ...named,
    definition,
    checker: checkerOf(definition, compiled),
    asked: attachmentsOf(definition),
    form: { ...publishedContent(definition, compiled, office), versionId: id, version: version.number },
    isScan: false,
    scanned: once(() => scannedVersion(named, definition, office)),
  };
}
