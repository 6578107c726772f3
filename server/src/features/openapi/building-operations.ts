import {
  Availability,
  DraftSave,
  DraftSaved,
  EmbedOrigins,
  FormCheck,
  FormChecked,
  FormCreation,
  FormDraft,
  FormPublish,
  OfficeProfile,
  OfficeServiceCard,
  OfficeVersion,
  PointList,
  Protection,
  Presence,
  PresenceBeat,
  StarterCard,
  StarterDefinition,
  VersionDetail,
  VersionRestore,
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
    method: 'post',
    path: `${form}/duplicate`,
    summary: 'Make a form with the draft of another one',
    answers: { 201: { description: 'The new form', schema: FormDraft } },
    errors: ['form.notFound'],
  }),
  office({
    method: 'delete',
    path: form,
    summary: 'Delete a form that was never published',
    answers: { 204: { description: 'Deleted' } },
    errors: ['form.notFound', 'form.published'],
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

/** Checking, publishing, and the versions that were. */
const publishing: Operation[] = [
  office({
    method: 'post',
    path: `${form}/check`,
    summary: 'Everything to put right before a definition can be published as this form',
    body: FormCheck,
    answers: ok('The faults', FormChecked),
    errors: ['form.notFound', 'request.tooLarge'],
  }),
  office({
    method: 'post',
    path: `${form}/publish`,
    summary: 'Publish the draft now or at a time, or take a plan back',
    body: FormPublish,
    answers: ok('The form', FormDraft),
    errors: ['form.changedElsewhere', 'form.invalid', 'form.sealedLive', 'form.slugTaken', 'form.notFound'],
  }),
  office({
    method: 'get',
    path: `${form}/versions`,
    summary: 'Published versions of a form',
    answers: ok('Versions', Type.Object({ items: Type.Array(OfficeVersion) })),
    errors: ['form.notFound'],
  }),
  office({
    method: 'get',
    path: `${form}/versions/{version}`,
    summary: 'A version by its number, as the clerk had written it',
    answers: ok('The version', VersionDetail),
    errors: ['form.notFound', 'version.notFound'],
  }),
  office({
    method: 'post',
    path: `${form}/versions/{version}/restore`,
    summary: 'Make a version the draft again',
    body: VersionRestore,
    answers: ok('The form', FormDraft),
    errors: ['form.changedElsewhere', 'form.invalid', 'form.notFound', 'version.notFound'],
  }),
];

/** What holds for a form at once, without a new version. */
const settings: Operation[] = [
  ...[
    { name: 'availability', summary: 'When citizens may file, and how many', body: Availability },
    { name: 'points', summary: 'The places its codes hang at', body: PointList },
    { name: 'embed', summary: 'The websites that may show it in a frame', body: EmbedOrigins },
    { name: 'protection', summary: 'Whether everybody who files proves to be no program', body: Protection },
  ].map(({ name, summary, body }) =>
    office({
      method: 'put',
      path: `${form}/${name}`,
      summary,
      body,
      answers: ok('The form', FormDraft),
      errors: ['form.notFound'],
    }),
  ),
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

/** Who else is at it. */
const presence: Operation[] = [
  office({
    method: 'post',
    path: `${form}/presence`,
    summary: 'A tab still has the form open; who else has',
    body: PresenceBeat,
    answers: ok('The others', Presence),
    errors: ['form.notFound'],
  }),
  office({
    method: 'delete',
    path: `${form}/presence/{tab}`,
    summary: 'A tab has been closed',
    answers: { 204: { description: 'Taken note of' } },
  }),
];

/** What staff build forms with. */
export const buildingOperations: Operation[] = [...lists, ...drafts, ...publishing, ...settings, ...presence];
