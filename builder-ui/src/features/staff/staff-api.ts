import type { IssuedAccount, OfficeServiceCard, Role, StaffAccount, StaffCreation } from '@khamrong/schemas';
import { compareThai } from '@khamrong/schemas/thai';
import { request } from '../../lib/api-client';

const PATH = '/api/v1/office/staff';

export const readStaff = (signal?: AbortSignal) =>
  request<{ items: StaffAccount[] }>('GET', PATH, undefined, signal).then(({ items }) => items);

export const createStaff = (account: StaffCreation) => request<IssuedAccount>('POST', PATH, account);

export const setDisabled = (id: string, disabled: boolean) =>
  request<StaffAccount>('POST', `${PATH}/${id}/${disabled ? 'disable' : 'enable'}`);

export const resetPassword = (id: string) => request<IssuedAccount>('POST', `${PATH}/${id}/reset-password`);

/** Every department that some service sends cases to. */
export const readDepartments = (signal?: AbortSignal) =>
  request<{ items: OfficeServiceCard[] }>('GET', '/api/v1/office/forms', undefined, signal).then(
    ({ items }) => [...new Set(items.flatMap(({ departments }) => departments))].sort(compareThai),
  );

/** @param email null: no notices are sent */
export const setEmail = (id: string, email: string | null) =>
  request<StaffAccount>('PUT', `${PATH}/${id}/email`, { email });

/** @param position null: paper does not name it */
export const setPosition = (id: string, position: string | null) =>
  request<StaffAccount>('PUT', `${PATH}/${id}/position`, { position });
/** Takes away the second factor of somebody who lost theirs. */
export const resetSecondFactor = (id: string) =>
  request<StaffAccount>('POST', `${PATH}/${id}/reset-second-factor`);

const RULE = '/api/v1/office/second-factor';
export const readFactorRoles = (signal?: AbortSignal) =>
  request<{ roles: Role[] }>('GET', RULE, undefined, signal).then(({ roles }) => roles);
export const setFactorRoles = (roles: Role[]) =>
  request<{ roles: Role[] }>('PUT', RULE, { roles }).then((answer) => answer.roles);
