import {
  bangkokDate,
  resolveForOffice,
  sampleAnswers,
  type Answers,
  type FormDefinition,
} from '@khamrong/schemas';
import { demoOffice, starterService } from '@khamrong/templates';

/** The service that the filing benches file: a short form, as most are. */
export const SLUG = 'streetlight-report';

function sampleService(): FormDefinition {
  const service = starterService(SLUG);
  if (!service) throw new Error(`there is no starter service ${SLUG}`);
  return resolveForOffice(service, demoOffice);
}

export const definition = sampleService();
export const answers: Answers = sampleAnswers(definition, {
  today: bangkokDate(new Date()),
  office: demoOffice,
});
