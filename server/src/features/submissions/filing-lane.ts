import { AppError, SubmissionRequest } from '@khamrong/schemas';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { limitedAddress } from '../../http/client-limit';
import { readJson } from '../../http/json-body';
import { Lane, type LaneAnswer, type LaneRequest, type LaneSetting } from '../../http/lane';
import { isForeign } from '../../http/same-origin';
import { shapeOf } from '../../http/validate';
import type { Guard } from '../sessions/guard';
import type { SubmissionsService } from './submissions.service';

const PATH = /^\/api\/v1\/forms\/([a-z0-9-]{1,80}(?:\/scan)?)\/submissions(?:\?|$)/;

const submission = shapeOf(SubmissionRequest);

/** Takes the request when it is a filing. */
export type FilingLane = (request: IncomingMessage, response: ServerResponse) => boolean;

/** `POST /api/v1/forms/:slug/submissions`, and of signed paper `…/:slug/scan/submissions`: the one request that must stay quick when a whole village sends it. */
export function filingLane(
  submissions: SubmissionsService,
  guard: Pick<Guard, 'staffBehind'>,
  setting: LaneSetting,
): FilingLane {
  const lane = new Lane(setting);

  async function file(slug: string, { request, address, language }: LaneRequest): Promise<LaneAnswer> {
    if (isForeign(request, setting.publicUrl)) throw new AppError('request.notSameOrigin');
    const body = await readJson(request);
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string') throw new AppError('submission.keyMissing');
    const { created, receipt } = await submissions.submit({
      slug,
      key,
      request: submission(body),
      language,
      staff: () => guard.staffBehind(request, address, 'cases.work'),
      address: limitedAddress(address),
    });
    return { status: created ? 201 : 200, body: receipt };
  }

  return (request, response) => {
    const slug = request.method === 'POST' ? PATH.exec(request.url ?? '')?.[1] : undefined;
    if (slug === undefined) return false;
    void lane.answer(request, response, (asked) => file(slug, asked));
    return true;
  };
}
