import { PetitionPreview } from '@khamrong/schemas';
import { office, type Operation } from './operation';

/** An answer that is a PDF. */
const pdf = (description: string): Operation['answers'] => ({
  200: { description, mediaType: 'application/pdf' },
});

/** What staff print while they build forms. */
export const paperOperations: Operation[] = [
  office({
    method: 'post',
    path: '/api/v1/office/petition-preview',
    summary: 'The petition of a draft: with these answers, with samples, or blank',
    body: PetitionPreview,
    answers: pdf('The petition'),
    errors: ['form.invalid', 'petition.tooLong', 'petition.failed', 'service.unavailable'],
  }),
];
