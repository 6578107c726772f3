import { inLanguage, type CaseFile } from '@khamrong/schemas';
import type { SubmissionDocument } from '../submissions/submissions.service';
import type { CaseView } from './case-item.presenter';

/** What attachments are called, by key. */
export const labelsOf = ({ version, language }: CaseView): ReadonlyMap<string, string> =>
  new Map(version.asked.map(({ key, label }) => [key, inLanguage(label, language)]));

const addresses = (url: string, type: string): Pick<CaseFile, 'url' | 'thumbnail'> => ({
  url,
  thumbnail: type.startsWith('image/') ? `${url}/small` : null,
});

/** What the citizen sent, and what staff received from them. */
export function presentFiles({ _id, files }: SubmissionDocument, view: CaseView): CaseFile[] {
  const labels = labelsOf(view);
  return files.map(({ key, upload, name, bytes, type, added }) => {
    return {
      uploadId: String(upload),
      label: added?.title ?? labels.get(key) ?? key,
      name,
      bytes,
      type,
      addedBy: added ? (view.names.get(added.by) ?? added.by) : null,
      ...addresses(`/api/v1/office/submissions/${String(_id)}/files/${String(upload)}`, type),
    };
  });
}

/** What the office gives the citizen. */
export const presentResults = ({ _id, results = [] }: SubmissionDocument): CaseFile[] =>
  results.map(({ upload, name, bytes, type }) => ({
    uploadId: String(upload),
    label: name,
    name,
    bytes,
    type,
    url: `/api/v1/office/submissions/${String(_id)}/results/${String(upload)}`,
    thumbnail: null,
    addedBy: null,
  }));
