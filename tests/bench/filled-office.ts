import {
  APPROVAL_STEPS,
  bangkokDate,
  CASE_STATUSES,
  isOpenStatus,
  sampleAnswers,
  type Answers,
  type CaseStatus,
} from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/src/config/config';
import type { PublishedVersion } from '../../server/src/features/forms/forms.service';
import { assembleDraft } from '../../server/src/features/submissions/assemble-draft';
import type { SubmissionDocument } from '../../server/src/features/submissions/submissions.service';
import { startServer, type Running } from '../../server/src/start-server';

const BATCH = 1000;
const DAY_MS = 86_400_000;
/** Years the cases are spread over: a subdistrict office takes some thousands a year. */
const DAYS = 3650;
const FIRST = ['สมชาย', 'มานี', 'ปิติ', 'ชูใจ', 'วีระ', 'สมศรี', 'บุญมา', 'ประเสริฐ', 'กัลยา', 'อนงค์', 'ธนพล', 'ศิริพร'];
const FAMILY = ['ใจดี', 'รักถิ่น', 'ศรีสุข', 'ทองดี', 'บุญช่วย', 'แก้วมณี', 'พูนทรัพย์', 'วงศ์ษา', 'จันทร์เพ็ญ'];
const ENDED = CASE_STATUSES.filter((status) => !isOpenStatus(status));
const OPEN = CASE_STATUSES.filter(isOpenStatus);

export interface FilledOffice {
  running: Running;
  stop(): Promise<void>;
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Names that repeat as names do: no first letters find one case in a hundred. */
const person = (at: number): Answers => ({
  first_name: `${pick(FIRST, at)}${at % 97 === 0 ? 'รัตน์' : ''}`,
  last_name: `${pick(FAMILY, Math.floor(at / 7))}${at % 1000}`,
  phone: `08${String(10_000_000 + at * 89).slice(-8)}`,
});

const TROUBLE = ['หลอดไฟ', 'น้ำท่วม', 'กิ่งไม้', 'ขยะ'];
const STATE = [
  'ชำรุดไม่สว่างมาหลายคืน',
  'ขวางทางสัญจรของชาวบ้าน',
  'ส่งกลิ่นเหม็นรบกวน',
  'เสียหายหนักหลังพายุเข้า',
  'เกือบเกิดอุบัติเหตุกับเด็กนักเรียน',
];
const PLACE = [
  'หน้าวัดหนองบัว',
  'ข้างโรงเรียนบ้านโนนสูง',
  'ใกล้ศาลากลางหมู่บ้าน',
  'ทางเข้าสระน้ำสาธารณะ',
  'หลังตลาดสดเทศบาล',
  'เยื้องที่ทำการผู้ใหญ่บ้าน',
  'ริมคลองส่งน้ำชลประทาน',
];

/** What people write, some hundred characters: some words in every fourth case, a place in one of a thousand, a number in one. */
const story = (at: number): string =>
  [
    pick(TROUBLE, at * 7 + Math.floor(at / 4)),
    pick(STATE, Math.floor(at / 3)),
    ` บริเวณ${pick(PLACE, Math.floor(at / 11))}`,
    ` ซอยประชา${at % 1000} รบกวนเจ้าหน้าที่ตรวจสอบด้วยครับ ลำดับที่ ${at}`,
  ].join('');

/** Tells it in the first question of a form that is answered in several lines. */
function told({ checker }: PublishedVersion, at: number): Answers {
  const asked = [...checker.fields.values()].find(({ type, personal }) => type === 'textarea' && !personal);
  return asked ? { [asked.key]: story(at) } : {};
}

/** One in twenty is open, the newer ones. */
const statusAt = (at: number, count: number): CaseStatus => {
  const isNew = at > count * 0.9 && at % 2 === 0;
  return isNew ? pick(OPEN, Math.floor(at / 12)) : pick(ENDED, Math.floor(at / 12));
};

/** A server whose embedded store holds so many cases of all its services, filed over ten years. */
export async function filledOffice(count: number): Promise<FilledOffice> {
  const dataDir = await mkdtemp(join(tmpdir(), 'khamrong-bench-'));
  const password = { ADMIN_PASSWORD: 'bench-password-1' };
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    ...password,
  });
  const running = await startServer(config);
  const { ground, services } = running;
  const office = services.offices.current();
  const versions = (await services.forms.directory()).map(({ version }) => version);
  const today = bangkokDate(ground.clock());
  const samples = versions.map(({ definition }) => sampleAnswers(definition, { today, office: demoOffice }));
  const made = (at: number): SubmissionDocument => {
    const version = pick(versions, at);
    const { submission } = assembleDraft(
      {
        key: `bench-${at}`,
        request: { versionId: version.id, answers: {}, privacyNoticeVersion: '1' },
        answers: { ...pick(samples, at), ...person(at), ...told(version, at) },
        claimed: [],
        version,
        office,
        now: new Date(Date.now() - ((count - at) / count) * DAYS * DAY_MS),
        language: 'th',
      },
      ground.keys,
    );
    const status = statusAt(at, count);
    const { open, unread, untold: _, ...rest } = submission;
    return {
      ...rest,
      ...(isOpenStatus(status) ? { open } : {}),
      ...(status === 'in_progress' ? { waitsFor: pick(APPROVAL_STEPS, at >> 1) } : {}),
      ...(status === 'submitted' ? { unread } : { assignee: `officer${Math.floor(at / 60) % 8}` }),
      status,
      receiptNo: `${String(at).padStart(6, '0')}/2569`,
      register: 'bench',
      period: '2569',
      seq: at,
      files: [],
    };
  };
  for (let at = 0; at < count; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - at) }, (_, each) => made(at + each));
    await services.submissions.model.collection.insertMany(batch);
  }
  return {
    running,
    async stop() {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
