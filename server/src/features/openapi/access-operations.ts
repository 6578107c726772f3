import {
  PasswordAgain,
  RecoveryCodes,
  SecondFactorCode,
  SecondFactorOffer,
  SecondFactorRoles,
  SignedInDevice,
  StaffAccount,
} from '@khamrong/schemas';
import { Type } from '@sinclair/typebox';
import { office, ok, type Operation } from './operation';

const own = '/api/v1/session/second-factor';
const rule = '/api/v1/office/second-factor';
const devices = '/api/v1/session/devices';
const done = { 204: { description: 'Done' } };

/** Second factors, and where one is signed in. */
export const accessOperations: Operation[] = [
  office({
    method: 'post',
    path: own,
    summary: 'Begin a second factor: a secret for an authenticator app',
    body: PasswordAgain,
    answers: ok('The secret, this once', SecondFactorOffer),
    errors: ['session.wrongPassword', 'rate.limited'],
  }),
  office({
    method: 'put',
    path: own,
    summary: 'Turn it on with a first code; other sessions end',
    body: SecondFactorCode,
    answers: ok('Recovery codes, this once', RecoveryCodes),
    errors: ['session.wrongCode'],
  }),
  office({
    method: 'post',
    path: `${own}/off`,
    summary: 'Turn it off',
    body: PasswordAgain,
    answers: done,
    errors: ['session.wrongPassword', 'session.secondFactorKept'],
  }),
  office({
    method: 'post',
    path: `${own}/recovery-codes`,
    summary: 'New recovery codes in place of the old ones',
    body: PasswordAgain,
    answers: ok('Recovery codes, this once', RecoveryCodes),
    errors: ['session.wrongPassword'],
  }),
  office({
    method: 'get',
    path: rule,
    summary: 'Roles that must have a second factor',
    answers: ok('The roles', SecondFactorRoles),
  }),
  office({
    method: 'put',
    path: rule,
    summary: 'Say which roles must have a second factor',
    body: SecondFactorRoles,
    answers: ok('The roles', SecondFactorRoles),
  }),
  office({
    method: 'post',
    path: '/api/v1/office/staff/{id}/reset-second-factor',
    summary: 'Take away the second factor of who lost theirs; sessions end',
    answers: ok('The account', StaffAccount),
    errors: ['staff.notFound'],
  }),
  office({
    method: 'get',
    path: devices,
    summary: 'Where I am signed in',
    answers: ok('Devices', Type.Object({ items: Type.Array(SignedInDevice) })),
  }),
  office({ method: 'delete', path: devices, summary: 'Sign out everywhere else', answers: done }),
  office({
    method: 'delete',
    path: `${devices}/{id}`,
    summary: 'Sign out on one other device',
    answers: done,
    errors: ['session.notFound'],
  }),
];
