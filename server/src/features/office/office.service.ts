import type { OfficeProfile } from '@khamrong/schemas';
import { demoOfficeFile } from '@khamrong/templates';
import type { Connection } from 'mongoose';
import type { Clock } from '../../ports/clock';
import { emblemOf, type Emblem } from './emblem';
import { keptCalendar, type KeptCalendar } from './kept-calendar';
import { officeModel, type OfficeDocument } from './office.model';
import { newOffice, readOffice } from './read-office';
import { isDuplicateKey } from '../../ports/duplicate-key';

/** The office this installation serves; always the same one, whose profile is replaced when its calendar changes. */
export interface Office {
  readonly id: string;
  readonly profile: OfficeProfile;
}

export interface OfficeService extends KeptCalendar {
  /** The office as it stands. */
  current(): Office;
  /** Takes over what other processes have changed. */
  refresh(): Promise<void>;
  /** Read anew each time, so that every process shows the same; few ask for it. */
  emblem(): Promise<Emblem | undefined>;
  /** As it was some seconds ago at most: for what every page shows. */
  shownEmblem(): Promise<Emblem | undefined>;
  /** @param png as `emblemPng` makes it; undefined takes the emblem away */
  setEmblem(png: Buffer | undefined): Promise<void>;
}

const KEY = 'main';
/** How far a process may be behind another's change of the calendar, in milliseconds. */
export const OFFICE_FRESH_MS = 10_000;
/** How far what pages show may be behind another process's change, in milliseconds. */
const FRESH_MS = 10_000;

/** Another process of the same office was quicker: what it made is read instead. */
function ignoreDuplicate(error: unknown): void {
  if (!isDuplicateKey(error)) throw error;
}

type OfficeModel = ReturnType<typeof officeModel>;

type KeptEmblem = Pick<OfficeService, 'emblem' | 'shownEmblem' | 'setEmblem'>;

function keptEmblem(offices: OfficeModel): KeptEmblem {
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

function keptOffice(offices: OfficeModel, { _id, profile, calendarRevision }: OfficeDocument): OfficeService {
  const office = { id: String(_id), profile };
  let revision = calendarRevision;
  const refresh = async (): Promise<void> => {
    const now = await offices
      .findOne({ key: KEY })
      .select({ profile: 1, calendarRevision: 1 })
      .orFail()
      .lean();
    // The same object as long as nothing changed: working days are remembered by it.
    if (now.calendarRevision !== revision) office.profile = now.profile;
    revision = now.calendarRevision;
  };
  return { current: () => office, refresh, ...keptCalendar(offices, KEY, refresh), ...keptEmblem(offices) };
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
  return keptOffice(offices, await offices.findOne({ key: KEY }).orFail().lean());
}
