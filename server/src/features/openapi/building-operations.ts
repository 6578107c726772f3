import {
  DraftSave,
  DraftSaved,
  FormCreation,
  FormDraft,
  OfficeProfile,
  OfficeServiceCard,
  OfficeVersion,
  StarterCard,
  StarterDefinition,
} from '@khamrong/schemas';
import { Type } from '@sinclair/typebox';
import { office, ok, type Operation } from './operation';

const forms = '/api/v1/office/forms';
const form = `${forms}/{id}`;

/** The list of services, and what is there to start from. */
const lists: Operation[] = [
  office({
    method: 'get',
    path: forms,
    summary: 'Services with their links and counts, those never published included',
    answers: ok('Services', Type.Object({ items: Type.Array(OfficeServiceCard) })),
  }),
  office({
    method: 'get',
    path: '/api/v1/office/starters',
    summary: 'Services to start from',
    answers: ok('Services', Type.Object({ items: Type.Array(StarterCard) })),
  }),
  office({
    method: 'get',
    path: '/api/v1/office/starters/{slug}',
    summary: 'One of them',
    answers: ok('The service', StarterDefinition),
    errors: ['form.notFound'],
  }),
  office({
    method: 'get',
    path: '/api/v1/office/profile',
    summary: 'The office: its names, lists and hours',
    answers: ok('The office', OfficeProfile),
  }),
];

/** Drafts: made, read and saved. */
const drafts: Operation[] = [
  office({
    method: 'post',
    path: forms,
    summary: 'Make a form; its slug is a wish',
    body: FormCreation,
    answers: { 201: { description: 'The form', schema: FormDraft } },
    errors: ['form.invalid', 'request.tooLarge'],
  }),
  office({
    method: 'get',
    path: `${form}/draft`,
    summary: 'A form as it is being built',
    answers: ok('The form', FormDraft),
    errors: ['form.notFound'],
  }),
  office({
    method: 'put',
    path: `${form}/draft`,
    summary: 'Save the draft, if nobody saved since that revision',
    body: DraftSave,
    answers: ok('Saved', DraftSaved),
    errors: ['form.changedElsewhere', 'form.invalid', 'form.notFound', 'request.tooLarge'],
  }),
];

/** Versions, and whether citizens may file. */
const publishing: Operation[] = [
  office({
    method: 'get',
    path: `${form}/versions`,
    summary: 'Published versions of a form',
    answers: ok('Versions', Type.Object({ items: Type.Array(OfficeVersion) })),
  }),
  office({
    method: 'post',
    path: `${form}/open`,
    summary: 'Open a form',
    answers: ok('The service', OfficeServiceCard),
  }),
  office({
    method: 'post',
    path: `${form}/close`,
    summary: 'Close a form',
    answers: ok('The service', OfficeServiceCard),
  }),
];

/** What staff build forms with. */
export const buildingOperations: Operation[] = [...lists, ...drafts, ...publishing];
