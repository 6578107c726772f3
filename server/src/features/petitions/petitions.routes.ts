import { PetitionPreview } from '@khamrong/schemas';
import { Router, type Request, type Response } from 'express';
import { clientBucket } from '../../http/client-address';
import { clientLimit } from '../../http/client-limit';
import { bodyOf } from '../../http/validate';
import { definitionBody, readDefinition } from '../building/definition-shape';
import type { CasesService } from '../cases/cases.service';
import type { FormsService } from '../forms/forms.service';
import { actorIn, type Guard } from '../sessions/guard';
import { fromPath } from '../submissions/receipt.presenter';
import { openAnswers } from '../submissions/seal-answers';
import { openByPair, type TrackDeps } from '../tracking/track-case';
import type { PetitionsService } from './petitions.service';

/** Papers one address may have printed in ten minutes: a class of citizens yes, a flood no. */
const PAPERS = 300;
const WINDOW_S = 600;

export interface PaperRoutes {
  petitions: PetitionsService;
  forms: FormsService;
  cases: CasesService;
  guard: Guard;
  track: TrackDeps;
}

/** A PDF is a file to keep, whatever is in it: nothing of it runs in the page's place. */
function sendPdf(response: Response, name: string, pdf: Uint8Array): void {
  response.setHeader('Content-Disposition', `attachment; filename="${name}.pdf"`);
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.type('application/pdf').send(Buffer.from(pdf));
}

const fileName = (receiptNo: string): string => `petition-${receiptNo.replace(/[^A-Za-z0-9-]/g, '-')}`;

/** What citizens print: their own petition, the empty one, the poster. */
function citizenPapers({ petitions, forms, track }: PaperRoutes): Router {
  const router = Router();
  const limit = clientLimit(PAPERS, WINDOW_S);

  router.get('/t/:link/petition.pdf', async (request, response) => {
    const address = clientBucket(request);
    await limit(request);
    const link = fromPath(request.params.link) ?? { receiptNo: '', code: '' };
    const submission = await openByPair({ ...link, address }, track);
    const version = await forms.answered(submission);
    const answers = openAnswers(submission, track.keys);
    sendPdf(
      response,
      fileName(submission.receiptNo),
      await petitions.petition({ submission, version, answers }),
    );
  });

  router.get('/api/v1/forms/:slug/blank.pdf', async (request, response) => {
    await limit(request);
    const form = await forms.bySlug(request.params.slug);
    sendPdf(response, `blank-${form.slug}`, await petitions.blank(form));
  });

  router.get('/api/v1/forms/:slug/poster.pdf', async (request, response) => {
    await limit(request);
    const form = await forms.bySlug(request.params.slug);
    sendPdf(response, `poster-${form.slug}`, await petitions.poster(form));
  });

  return router;
}

/** What the office prints: any petition it may see, and the covered copy for the other party. */
function officePapers({ petitions, cases, guard }: PaperRoutes): Router {
  const router = Router();
  const one = '/api/v1/office/submissions/:id';

  const mayReveal = guard.requireStaff('cases.reveal');

  router.get(`${one}/petition.pdf`, mayReveal, async (request: Request, response: Response) => {
    const papers = await cases.petition(actorIn(response), String(request.params.id));
    const pdf = await petitions.petition(papers, request.query.copy === 'redacted');
    sendPdf(response, fileName(papers.submission.receiptNo), pdf);
  });

  router.get(`${one}/slip.pdf`, mayReveal, async (request: Request, response: Response) => {
    const papers = await cases.petition(actorIn(response), String(request.params.id), 'slip');
    const name = fileName(papers.submission.receiptNo).replace('petition', 'slip');
    sendPdf(response, name, await petitions.slip(papers));
  });

  return router;
}

const preview = bodyOf(PetitionPreview);

/** Sends a PDF unless its reader goes away before it is there; then nothing more is done for it. */
async function sendWhileWanted(
  response: Response,
  name: string,
  print: (signal: AbortSignal) => Promise<Uint8Array>,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  try {
    sendPdf(response, name, await print(gone.signal));
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
}

/** What clerks print while they build a form, and to hand it out. */
function builderPapers({ petitions, forms, guard }: PaperRoutes): Router {
  const router = Router();
  const manage = guard.requireStaff('services.manage');

  router.post('/api/v1/office/petition-preview', manage, definitionBody, async (request, response) => {
    const { definition, ...how } = preview(request);
    const asked = { ...how, definition: readDefinition({ definition }) };
    await sendWhileWanted(response, 'preview', (signal) => petitions.preview(asked, signal));
  });

  router.get(
    '/api/v1/office/forms/:id/labels.pdf',
    guard.requireStaff('services.read'),
    async (request, response) => {
      const form = await forms.byId(String(request.params.id));
      sendPdf(response, `labels-${form.slug}`, await petitions.labels(form));
    },
  );

  return router;
}

export const paperRoutes = (needs: PaperRoutes): Router =>
  Router().use(citizenPapers(needs), officePapers(needs), builderPapers(needs));
