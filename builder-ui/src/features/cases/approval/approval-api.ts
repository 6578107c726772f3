import type { CaseDetail, Proposal, StepDecision, StepReason } from '@khamrong/schemas';
import { request } from '../../../lib/api-client';

const post = (id: string, act: string, body: unknown) =>
  request<CaseDetail>('POST', `/api/v1/office/submissions/${id}/${act}`, body);

export const proposeCase = (id: string, proposal: Proposal) => post(id, 'proposal', proposal);
export const decideCase = (id: string, decision: StepDecision) => post(id, 'decision', decision);
export const sendCaseBack = (id: string, reason: StepReason) => post(id, 'return', reason);
export const skipStep = (id: string, reason: StepReason) => post(id, 'skip', reason);
