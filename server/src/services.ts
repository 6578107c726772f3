import type { Connection } from 'mongoose';
import type { Config } from './config/config';
import { openForms, type FormsService } from './features/forms/forms.service';
import { openOffice, type OfficeService } from './features/office/office.service';
import { openSubmissions, type SubmissionsService } from './features/submissions/submissions.service';
import { openUploads, type UploadsService } from './features/uploads/uploads.service';
import { openStaffSide, type StaffSide } from './staff-side';
import type { Clock } from './ports/clock';
import type { Keys } from './ports/keys';
import type { Log } from './ports/log';

/** What every feature is built on; tests put their own clock in. */
export interface Ground {
  config: Config;
  connection: Connection;
  clock: Clock;
  keys: Keys;
  log: Log;
}

/** Every feature's service, opened in the order they need each other. */
export interface Services extends StaffSide {
  offices: OfficeService;
  forms: FormsService;
  uploads: UploadsService;
  submissions: SubmissionsService;
}

export async function openServices(ground: Ground): Promise<Services> {
  const { config, connection, clock } = ground;
  const offices = await openOffice(connection, clock, config.officeFile);
  const forms = await openForms(connection, clock, offices);
  const uploads = await openUploads(ground);
  const submissions = await openSubmissions(ground, { offices, forms, uploads });
  const citizenSide = { offices, forms, submissions };
  return { ...citizenSide, uploads, ...(await openStaffSide(ground, citizenSide)) };
}
