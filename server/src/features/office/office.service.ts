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

/** Reads an office's profile from a file. @throws Error naming every fault in the file */
async function readProfile(path: string): Promise<OfficeProfile> {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(OfficeProfile);
  const profile: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (validate(profile)) return profile as OfficeProfile;
  const faults = (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
  throw new Error(`ไฟล์ข้อมูลหน่วยงานไม่ถูกต้อง / OFFICE_FILE ${path}:\n  - ${faults.join('\n  - ')}`);
}

/** Another process of the same office was quicker: what it made is read instead. */
function ignoreDuplicate(error: unknown): void {
  if ((error as { code?: unknown }).code !== 11000) throw error;
}

/** Opens the office, making it at the first start from `OFFICE_FILE` or the demonstration office. */
export async function openOffice(
  connection: Connection,
  clock: Clock,
  officeFile: string | undefined,
): Promise<OfficeService> {
  const offices = officeModel(connection);
  await offices.createIndexes();
  if (!(await offices.exists({ key: KEY }))) {
    const profile = officeFile ? await readProfile(officeFile) : demoOffice;
    await offices.create({ key: KEY, profile, createdAt: clock() }).catch(ignoreDuplicate);
  }
  const { _id, profile } = await offices.findOne({ key: KEY }).orFail().lean();
  const office: Office = { id: String(_id), profile };
  return { current: () => office };
}
