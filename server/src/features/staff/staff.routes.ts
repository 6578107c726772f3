import {
  AppError,
  StaffCreation,
  StaffDuties,
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
import type { SecondFactorService } from '../second-factor/second-factor.service';
import type { Issued, StaffDocument, StaffService } from './staff.service';

const staffCreation = bodyOf(StaffCreation);
const staffDuties = bodyOf(StaffDuties);
const staffEmail = bodyOf(StaffEmail);
const staffPosition = bodyOf(StaffPosition);
const PATH = '/api/v1/office/staff';

export interface StaffNeeds {
  staff: StaffService;
  sessions: SessionsService;
  factors: SecondFactorService;
  audit: AuditService;
  guard: Guard;
}

const present = (staff: StaffDocument, secondFactor: boolean): StaffAccount => ({
  id: String(staff._id),
  username: staff.username,
  displayName: staff.displayName,
  role: staff.role,
  departments: staff.departments,
  position: staff.position || null,
  email: staff.email || null,
  disabled: staff.disabled,
  passwordChangeRequired: staff.mustChangePassword,
  secondFactor,
});

/** With what stands in other places of it. */
const presentBy =
  ({ factors }: StaffNeeds) =>
  async (staff: StaffDocument): Promise<StaffAccount> =>
    present(staff, await factors.has(String(staff._id)));

const presentIssued = async (
  needs: StaffNeeds,
  { staff, oneTimePassword }: Issued,
): Promise<IssuedAccount> => ({
  ...(await presentBy(needs)(staff)),
  oneTimePassword,
});

/** The list of accounts and new ones, for administrators. */
export function staffRoutes(needs: StaffNeeds): Router {
  const { staff, audit, guard } = needs;
  const router = Router();
  router.use(PATH, guard.requireStaff('staff.manage'));

  router.get(PATH, async (_request, response) => {
    const accounts = await staff.list();
    const secured = await needs.factors.amongst(accounts.map(({ _id }) => _id));
    response.json({ items: accounts.map((each) => present(each, secured.has(String(each._id)))) });
  });

  router.post(PATH, jsonBody, async (request, response) => {
    const issued = await staff.create(staffCreation(request));
    await audit.record(actorIn(response), 'staff.create', { what: issued.staff.username });
    response.status(201).json(await presentIssued(needs, issued));
  });

  return router.use(turningRoutes(needs), accountRoutes(needs));
}

/** Ending an account, and opening it again. */
function turningRoutes(needs: StaffNeeds): Router {
  const { staff, sessions, audit } = needs;
  const router = Router();
  const shown = presentBy(needs);

  router.post(`${PATH}/:id/disable`, async (request, response) => {
    const { id } = request.params;
    if (id === actorIn(response).id) throw new AppError('staff.lastAdministrator');
    const disabled = await staff.disable(id);
    await sessions.endAllOf(id);
    await audit.record(actorIn(response), 'staff.disable', { what: disabled.username });
    response.json(await shown(disabled));
  });

  router.post(`${PATH}/:id/enable`, async (request, response) => {
    const enabled = await staff.enable(request.params.id);
    await audit.record(actorIn(response), 'staff.enable', { what: enabled.username });
    response.json(await shown(enabled));
  });

  return router;
}

/** What else may be done to one account. */
function accountRoutes(needs: StaffNeeds): Router {
  const { staff, sessions, audit } = needs;
  const router = Router();
  const shown = presentBy(needs);

  router.post(`${PATH}/:id/reset-password`, async (request, response) => {
    const issued = await staff.resetPassword(request.params.id);
    await sessions.endAllOf(request.params.id);
    await audit.record(actorIn(response), 'staff.resetPassword', { what: issued.staff.username });
    response.json(await presentIssued(needs, issued));
  });

  router.post(`${PATH}/:id/reset-second-factor`, async (request, response) => {
    const { id } = request.params;
    const account = await staff.find(id);
    await needs.factors.remove(id);
    await sessions.endAllOf(id);
    await audit.record(actorIn(response), 'staff.resetSecondFactor', { what: account.username });
    response.json(await shown(account));
  });

  return router.use(detailRoutes(needs));
}

/** What an account says of its person. */
function detailRoutes(needs: StaffNeeds): Router {
  const { staff, sessions, audit } = needs;
  const router = Router();
  const shown = presentBy(needs);

  router.put(`${PATH}/:id/duties`, jsonBody, async (request, response) => {
    const duties = staffDuties(request);
    const id = String(request.params.id);
    // Nobody gives themselves a role, and so an administrator always stays.
    if (id === actorIn(response).id) throw new AppError('staff.lastAdministrator');
    const { role } = await staff.find(id);
    const changed = await staff.setDuties(id, duties);
    if (role !== duties.role) await sessions.endAllOf(id);
    const what = role === duties.role ? changed.username : `${changed.username}: ${role} → ${duties.role}`;
    await audit.record(actorIn(response), 'staff.duties', { what });
    response.json(await shown(changed));
  });

  router.put(`${PATH}/:id/position`, jsonBody, async (request, response) => {
    const changed = await staff.setPosition(String(request.params.id), staffPosition(request).position);
    await audit.record(actorIn(response), 'staff.position', { what: changed.username });
    response.json(await shown(changed));
  });

  router.put(`${PATH}/:id/email`, jsonBody, async (request, response) => {
    const changed = await staff.setEmail(String(request.params.id), staffEmail(request).email);
    await audit.record(actorIn(response), 'staff.email', { what: changed.username });
    response.json(await shown(changed));
  });

  return router;
}
