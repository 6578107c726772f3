import type {
  OwnLine,
  PasswordChange,
  RecoveryCodes,
  SecondFactorOffer,
  SessionInfo,
  SignedInDevice,
  SignInRequest,
} from '@khamrong/schemas';
import { request } from '../../lib/api-client';

const PATH = '/api/v1/session';

export const signIn = (credentials: SignInRequest) => request<SessionInfo>('POST', PATH, credentials);
export const signOut = () => request<void>('DELETE', PATH);
export const changePassword = (change: PasswordChange) =>
  request<SessionInfo>('PUT', `${PATH}/password`, change);

export const readSession = (signal?: AbortSignal) => request<SessionInfo>('GET', PATH, undefined, signal);

const FACTOR = `${PATH}/second-factor`;
export const beginFactor = (password: string) => request<SecondFactorOffer>('POST', FACTOR, { password });
export const confirmFactor = (code: string) => request<RecoveryCodes>('PUT', FACTOR, { code });
export const endFactor = (password: string) => request<void>('POST', `${FACTOR}/off`, { password });
export const renewRecovery = (password: string) =>
  request<RecoveryCodes>('POST', `${FACTOR}/recovery-codes`, { password });

const LINE = `${PATH}/line`;
export const readOwnLine = (signal?: AbortSignal) => request<OwnLine>('GET', LINE, undefined, signal);
export const endOwnLine = () => request<void>('DELETE', LINE);

const DEVICES = `${PATH}/devices`;
export const readDevices = (signal?: AbortSignal) =>
  request<{ items: SignedInDevice[] }>('GET', DEVICES, undefined, signal).then(({ items }) => items);
export const endDevice = (id: string) => request<void>('DELETE', `${DEVICES}/${id}`);
export const endOtherDevices = () => request<void>('DELETE', DEVICES);
