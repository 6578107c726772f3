import { bangkokIso, inLanguage, isAnswered, pruneHidden, statusText, typeOf } from '@khamrong/schemas';
import type { CasePapers } from '../cases/case-desk';
import { BOM, csvLine } from '../exports/csv-lines';
import { plainName, type ZipEntry } from '../exports/zip-entries';
import type { UploadsService } from '../uploads/uploads.service';

/** One answer: as people read it, and as the program keeps it. */
interface CopiedAnswer {
  key: string;
  label: string;
  text: string;
  value: unknown;
}

/** Every question that was answered, sealed ones too: they are given to whom they are about. */
function answersOf({ version, answers }: CasePapers): CopiedAnswer[] {
  const shown = pruneHidden(version.checker.journey, answers);
  return [...version.checker.fields].flatMap(([key, field]) => {
    const value = shown[key];
    if (!isAnswered(value)) return [];
    const text = typeOf(field).text(value, field, { language: 'th' });
    return [{ key, label: field.label.th, text, value }];
  });
}

const toJson = ({ submission, version }: CasePapers, answers: readonly CopiedAnswer[]): string =>
  JSON.stringify(
    {
      receiptNo: submission.receiptNo,
      service: version.definition.title.th,
      submittedAt: bangkokIso(submission.submittedAt),
      status: submission.status,
      statusText: inLanguage(statusText(submission.status, version.definition), 'th'),
      channel: submission.channel,
      privacyNotice: submission.privacyNotice ?? submission.privacyNoticeVersion ?? null,
      answers,
      files: submission.files.map(({ key, name, bytes, type, sha256 }) => ({
        key,
        name,
        bytes,
        type,
        sha256,
      })),
      history: submission.history.map(({ at, status, publicNote, reply }) => ({
        at: bangkokIso(at),
        status,
        ...(publicNote ? { publicNote } : {}),
        ...(reply ? { reply } : {}),
      })),
    },
    undefined,
    2,
  );

const toCsv = (answers: readonly CopiedAnswer[]): string =>
  BOM + [['ข้อมูล', 'คำตอบ'], ...answers.map(({ label, text }) => [label, text])].map(csvLine).join('');

const text = (name: string, content: string): ZipEntry => ({
  name,
  bytes: Buffer.from(content),
  compress: true,
});

/**
 * All that is kept of a case, in a folder of its own: answers for people and for programs, the petition where it can be printed, and
 * the files of both sides. What the office noted for itself stays with it.
 */
export async function* caseCopy(
  papers: CasePapers,
  petition: Uint8Array | undefined,
  uploads: Pick<UploadsService, 'bytes'>,
): AsyncGenerator<ZipEntry> {
  const { submission, version } = papers;
  const folder = plainName(submission.receiptNo);
  const answers = answersOf(papers);
  yield text(`${folder}/คำตอบ.json`, toJson(papers, answers));
  yield text(`${folder}/คำตอบ.csv`, toCsv(answers));
  if (petition) yield { name: `${folder}/คำร้อง.pdf`, bytes: petition, compress: false };
  const labels = new Map(version.asked.map(({ key, label }) => [key, label.th]));
  const sent = submission.files.map(({ key, ...file }) => ({ ...file, of: labels.get(key) ?? key }));
  const given = (submission.results ?? []).map((file) => ({ ...file, of: 'เอกสารผลการดำเนินการ' }));
  for (const [index, { upload, name, of }] of [...sent, ...given].entries()) {
    const plain = `${index + 1} ${of} ${name}`.replace(/[/\\]/g, '-');
    yield { name: `${folder}/ไฟล์/${plain}`, bytes: await uploads.bytes(String(upload)), compress: false };
  }
}
