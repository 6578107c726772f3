import {
  bangkokDate,
  sampleAnswers,
  sampleVariants,
  type Answers,
  type FormDefinition,
} from '@khamrong/schemas';
import { demoOffice } from '@khamrong/templates';

/** Made-up answers to as many of a form's questions as one person can be asked. */
export function fullestAnswers(definition: FormDefinition): Answers {
  const setting = { today: bangkokDate(new Date()), office: demoOffice };
  const variants = Array.from({ length: sampleVariants(definition) }, (_, variant) =>
    sampleAnswers(definition, setting, variant),
  );
  return variants.reduce((most, each) => (Object.keys(each).length > Object.keys(most).length ? each : most));
}
