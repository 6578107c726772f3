import type { IssuedAccount, StaffAccount, StaffCreation } from '@khamrong/schemas';
import { request } from '../../lib/api-client';

const PATH = '/api/v1/office/staff';

export const readStaff = (signal?: AbortSignal) =>
  request<{ items: StaffAccount[] }>('GET', PATH, undefined, signal).then(({ items }) => items);

export const createStaff = (account: StaffCreation) => request<IssuedAccount>('POST', PATH, account);

export const setDisabled = (id: string, disabled: boolean) =>
  request<StaffAccount>('POST', `${PATH}/${id}/${disabled ? 'disable' : 'enable'}`);

export const resetPassword = (id: string) => request<IssuedAccount>('POST', `${PATH}/${id}/reset-password`);
