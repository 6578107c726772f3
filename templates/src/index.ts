import type { FormDefinition, OfficeFile, OfficeProfile } from '@khamrong/schemas';
import office from '../office/demo-office.json';
import corruptionComplaint from '../services/corruption-complaint.json';
import disasterReport from '../services/disaster-report.json';
import elderlyAllowance from '../services/elderly-allowance.json';
import garbageFee from '../services/garbage-fee.json';
import generalPetition from '../services/general-petition.json';
import grievance from '../services/grievance.json';
import nuisanceComplaint from '../services/nuisance-complaint.json';
import personalDataRequestJson from '../services/personal-data-request.json';
import providerSurvey from '../services/provider-survey.json';
import queueBooking from '../services/queue-booking.json';
import satisfactionSurvey from '../services/satisfaction-survey.json';
import streetlightReport from '../services/streetlight-report.json';
import venueBooking from '../services/venue-booking.json';

/** The starter services in the order of the service directory. */
export const starterServices = [
  generalPetition,
  streetlightReport,
  disasterReport,
  nuisanceComplaint,
  elderlyAllowance,
  venueBooking,
  garbageFee,
  queueBooking,
  corruptionComplaint,
  satisfactionSurvey,
  providerSurvey,
  grievance,
] as FormDefinition[];

/** How people ask for their personal data: no office has it before somebody takes it up and confirms its time. */
export const personalDataRequest = personalDataRequestJson as FormDefinition;

/** Everything a new service can be started from. */
export const starters: readonly FormDefinition[] = [...starterServices, personalDataRequest];

/** The starter service of that slug, `streetlight-report`; undefined where there is none. */
export const starterService = (slug: string): FormDefinition | undefined =>
  starters.find((service) => service.slug === slug);

/**
 * A made-up office to try the system with, and its made-up emblem. Its holidays are only those with a fixed date in
 * the law, for 2569 and 2570; religious days, days in lieu and special holidays are announced each year and are for
 * the office to enter.
 */
export const demoOfficeFile = office as OfficeFile;

const { emblem: _, ...profile } = demoOfficeFile;

/** That office as forms, pages and petitions know it. */
export const demoOffice: OfficeProfile = profile;
