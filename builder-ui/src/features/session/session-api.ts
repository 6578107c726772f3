import type { PasswordChange, SessionInfo, SignInRequest } from '@khamrong/schemas';
import { request } from '../../lib/api-client';

const PATH = '/api/v1/session';

export const signIn = (credentials: SignInRequest) => request<SessionInfo>('POST', PATH, credentials);
export const signOut = () => request<void>('DELETE', PATH);
export const changePassword = (change: PasswordChange) =>
  request<SessionInfo>('PUT', `${PATH}/password`, change);
