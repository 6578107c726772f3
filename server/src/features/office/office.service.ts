import { OfficeProfile } from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';
import { Ajv } from 'ajv';
import { readFile } from 'node:fs/promises';
import type { Connection } from 'mongoose';
import type { Clock } from '../../ports/clock';
import { officeModel } from './office.model';

/** The office this installation serves. */
export interface Office {
  id: string;
  profile: OfficeProfile;
}

export interface OfficeService {
  /** The office as it stands; read once, kept until it is changed. */
  current(): Office;
}

const KEY = 'main';
const validate = new Ajv({ strict: true, allErrors: true }).compile(OfficeProfile);

/** Reads an office's profile from a file. @throws Error naming every fault in the file */
async function readProfile(path: string): Promise<OfficeProfile> {
  const profile: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (validate(profile)) return profile as OfficeProfile;
  const faults = (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
  throw new Error(`ไฟล์ข้อมูลหน่วยงานไม่ถูกต้อง / OFFICE_FILE ${path}:\n  - ${faults.join('\n  - ')}`);
}

/** Opens the office, making it at the first start from `OFFICE_FILE` or the demonstration office. */
export async function openOffice(
  connection: Connection,
  clock: Clock,
  officeFile: string | undefined,
): Promise<OfficeService> {
  const offices = officeModel(connection);
  await offices.createIndexes();
  const existing = await offices.findOne({ key: KEY }).lean();
  const profile = existing?.profile ?? (officeFile ? await readProfile(officeFile) : demoOffice);
  const document =
    existing ??
    (await offices
      .findOneAndUpdate(
        { key: KEY },
        { $setOnInsert: { profile, createdAt: clock() } },
        { upsert: true, returnDocument: 'after' },
      )
      .lean());
  const office: Office = { id: String(document?._id), profile: document?.profile ?? profile };
  return { current: () => office };
}
