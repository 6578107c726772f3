import type { OfficeProfile } from '@khamrong/schemas';
import { demoOfficeFile } from '@khamrong/templates';
import type { Connection } from 'mongoose';
import type { Clock } from '../../ports/clock';
import { emblemOf, type Emblem } from './emblem';
import { officeModel } from './office.model';
import { newOffice, readOffice } from './read-office';
import { isDuplicateKey } from '../../ports/duplicate-key';

/** The office this installation serves. */
export interface Office {
  id: string;
  profile: OfficeProfile;
}

export interface OfficeService {
  /** The office as it stands; read once, kept until it is changed. */
  current(): Office;
  /** Read anew each time, so that every process shows the same; few ask for it. */
  emblem(): Promise<Emblem | undefined>;
  /** As it was some seconds ago at most: for what every page shows. */
  shownEmblem(): Promise<Emblem | undefined>;
  /** @param png as `emblemPng` makes it; undefined takes the emblem away */
  setEmblem(png: Buffer | undefined): Promise<void>;
}

const KEY = 'main';
/** How far what pages show may be behind another process's change, in milliseconds. */
const FRESH_MS = 10_000;

/** Another process of the same office was quicker: what it made is read instead. */
function ignoreDuplicate(error: unknown): void {
  if (!isDuplicateKey(error)) throw error;
}

type OfficeModel = ReturnType<typeof officeModel>;

function keptEmblem(offices: OfficeModel): Omit<OfficeService, 'current'> {
  let shown: { until: number; emblem: Promise<Emblem | undefined> } | undefined;
  const read = async (): Promise<Emblem | undefined> => {
    const { emblem } = await offices.findOne({ key: KEY }).select({ emblem: 1 }).orFail().lean();
    return emblem === undefined ? undefined : emblemOf(Buffer.from(emblem, 'base64'));
  };
  return {
    emblem: read,
    shownEmblem() {
      if (!shown || shown.until <= Date.now()) {
        shown = { until: Date.now() + FRESH_MS, emblem: read() };
        shown.emblem.catch(() => (shown = undefined));
      }
      return shown.emblem;
    },
    async setEmblem(png) {
      const emblem = png?.toString('base64');
      await offices.updateOne({ key: KEY }, emblem ? { $set: { emblem } } : { $unset: { emblem: 1 } });
      shown = undefined;
    },
  };
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
    const made = officeFile ? await readOffice(officeFile) : await newOffice(demoOfficeFile);
    await offices.create({ key: KEY, ...made, createdAt: clock() }).catch(ignoreDuplicate);
  }
  const { _id, profile } = await offices.findOne({ key: KEY }).orFail().lean();
  const office: Office = { id: String(_id), profile };
  return { current: () => office, ...keptEmblem(offices) };
}
