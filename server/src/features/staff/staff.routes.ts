import {
  AppError,
  StaffCreation,
  StaffEmail,
  StaffPosition,
  type IssuedAccount,
  type StaffAccount,
} from '@khamrong/schemas';
import { Router } from 'express';
import { jsonBody } from '../../http/json-body';
import { bodyOf } from '../../http/validate';
import type { AuditService } from '../audit/audit.service';
import { actorIn, type Guard } from '../sessions/guard';
import type { SessionsService } from '../sessions/sessions.service';
import type { Issued, StaffDocument, StaffService } from './staff.service';

const staffCreation = bodyOf(StaffCreation);
const staffEmail = bodyOf(StaffEmail);
const staffPosition = bodyOf(StaffPosition);
const PATH = '/api/v1/office/staff';

export interface StaffNeeds {
  staff: StaffService;
  sessions: SessionsService;
  audit: AuditService;
  guard: Guard;
}

const present = (staff: StaffDocument): StaffAccount => ({
  id: String(staff._id),
  username: staff.username,
  displayName: staff.displayName,
  role: staff.role,
  departments: staff.departments,
  position: staff.position || null,
  email: staff.email || null,
  disabled: staff.disabled,
  passwordChangeRequired: staff.mustChangePassword,
});

const presentIssued = ({ staff, oneTimePassword }: Issued): IssuedAccount => ({
  ...present(staff),
  oneTimePassword,
});

/** The list of accounts and new ones, for administrators. */
export function staffRoutes(needs: StaffNeeds): Router {
  const { staff, audit, guard } = needs;
  const router = Router();
  router.use(PATH, guard.requireStaff('staff.manage'));

  router.get(PATH, async (_request, response) => {
    response.json({ items: (await staff.list()).map(present) });
  });

  router.post(PATH, jsonBody, async (request, response) => {
    const issued = await staff.create(staffCreation(request));
    await audit.record(actorIn(response), 'staff.create', { what: issued.staff.username });
    response.status(201).json(presentIssued(issued));
  });

  return router.use(accountRoutes(needs));
}

/** What may be done to one account. */
function accountRoutes({ staff, sessions, audit }: StaffNeeds): Router {
  const router = Router();

  router.post(`${PATH}/:id/disable`, async (request, response) => {
    const { id } = request.params;
    if (id === actorIn(response).id) throw new AppError('staff.lastAdministrator');
    const disabled = await staff.disable(id);
    await sessions.endAllOf(id);
    await audit.record(actorIn(response), 'staff.disable', { what: disabled.username });
    response.json(present(disabled));
  });

  router.post(`${PATH}/:id/enable`, async (request, response) => {
    const enabled = await staff.enable(request.params.id);
    await audit.record(actorIn(response), 'staff.enable', { what: enabled.username });
    response.json(present(enabled));
  });

  router.post(`${PATH}/:id/reset-password`, async (request, response) => {
    const issued = await staff.resetPassword(request.params.id);
    await sessions.endAllOf(request.params.id);
    await audit.record(actorIn(response), 'staff.resetPassword', { what: issued.staff.username });
    response.json(presentIssued(issued));
  });

  return router.use(detailRoutes({ staff, audit }));
}

/** What an account says of its person. */
function detailRoutes({ staff, audit }: Pick<StaffNeeds, 'staff' | 'audit'>): Router {
  const router = Router();

  router.put(`${PATH}/:id/position`, jsonBody, async (request, response) => {
    const changed = await staff.setPosition(String(request.params.id), staffPosition(request).position);
    await audit.record(actorIn(response), 'staff.position', { what: changed.username });
    response.json(present(changed));
  });

  router.put(`${PATH}/:id/email`, jsonBody, async (request, response) => {
    const changed = await staff.setEmail(String(request.params.id), staffEmail(request).email);
    await audit.record(actorIn(response), 'staff.email', { what: changed.username });
    response.json(present(changed));
  });

  return router;
}
