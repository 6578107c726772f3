import type {
  IssuedAccount,
  OfficeServiceCard,
  RightsList,
  Role,
  ServiceRight,
  StaffAccount,
  StaffCreation,
  StaffDuties,
} from '@khamrong/schemas';
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

/** Name, role and departments; another role signs the person out. */
export const setDuties = (id: string, duties: StaffDuties) =>
  request<StaffAccount>('PUT', `${PATH}/${id}/duties`, duties);

/** @param email null: no notices are sent */
export const setEmail = (id: string, email: string | null) =>
  request<StaffAccount>('PUT', `${PATH}/${id}/email`, { email });

/** @param position null: paper does not name it */
export const setPosition = (id: string, position: string | null) =>
  request<StaffAccount>('PUT', `${PATH}/${id}/position`, { position });

/** Takes away the second factor of somebody who lost theirs. */
export const resetSecondFactor = (id: string) =>
  request<StaffAccount>('POST', `${PATH}/${id}/reset-second-factor`);

/** What somebody may do with the cases of a service they are named for. */
export interface NamedFor {
  title: string;
  may: ServiceRight;
}

/** The services people are named for, by user name. */
export const readNamed = (signal?: AbortSignal) =>
  request<RightsList>('GET', '/api/v1/office/rights', undefined, signal).then(({ items }) => {
    const named = new Map<string, NamedFor[]>();
    for (const { title, people } of items)
      for (const { username, may } of people)
        named.set(username, [...(named.get(username) ?? []), { title, may }]);
    return named;
  });

const RULE = '/api/v1/office/second-factor';
export const readFactorRoles = (signal?: AbortSignal) =>
  request<{ roles: Role[] }>('GET', RULE, undefined, signal).then(({ roles }) => roles);
export const setFactorRoles = (roles: Role[]) =>
  request<{ roles: Role[] }>('PUT', RULE, { roles }).then((answer) => answer.roles);
