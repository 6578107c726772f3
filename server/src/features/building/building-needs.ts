import type { AuditService } from '../audit/audit.service';
import type { CasesService } from '../cases/cases.service';
import type { Guard } from '../sessions/guard';
import type { PresenceService } from './presence/presence.service';
import type { Workshop } from './workshop';

export const FORMS_PATH = '/api/v1/office/forms';

/** What the routes of this feature need. */
export interface BuildingNeeds {
  workshop: Workshop;
  presence: PresenceService;
  cases: CasesService;
  audit: AuditService;
  guard: Guard;
}
