import { OfficeFile, type OfficeProfile } from '@khamrong/schemas';
import { Ajv } from 'ajv';
import { readFile } from 'node:fs/promises';
import { emblemPng } from './emblem';

/** What an office starts with. */
export interface NewOffice {
  profile: OfficeProfile;
  /** A PNG in base64. */
  emblem?: string;
}

/** @throws AppError `upload.…` for an emblem that is no picture */
export async function newOffice({ emblem, ...profile }: OfficeFile): Promise<NewOffice> {
  if (!emblem) return { profile };
  const png = await emblemPng(Buffer.from(emblem.slice(emblem.indexOf(',') + 1), 'base64'));
  return { profile, emblem: png.toString('base64') };
}

/** Reads an office from its file. @throws Error naming every fault in the file */
export async function readOffice(path: string): Promise<NewOffice> {
  const refuse = (faults: string[]): Error =>
    new Error(`ไฟล์ข้อมูลหน่วยงานไม่ถูกต้อง / OFFICE_FILE ${path}:\n  - ${faults.join('\n  - ')}`);
  const validate = new Ajv({ strict: true, allErrors: true }).compile(OfficeFile);
  const file: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!validate(file))
    throw refuse((validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`));
  return newOffice(file as OfficeFile).catch(() => {
    throw refuse(['/emblem is no picture']);
  });
}
