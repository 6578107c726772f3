import type { FormDefinition } from '../definition/form-definition';
import type { PetitionLayout } from '../petition/petition-layout';

type Asked = Pick<FormDefinition, 'scan' | 'sealed' | 'anonymous' | 'petition'>;

/** Whether the paper is one that a citizen signs: a ticket, a slip and a survey are none. */
const isSigned = ({ blocks }: PetitionLayout): boolean =>
  blocks.some((block) => block.kind === 'signature' && block.who === 'applicant');

/**
 * Whether signed paper may be sent in place of answers: where there is something to sign, unless the office says
 * otherwise. Never where a case is sealed or needs no name: a picture of the paper shows everything that is on it.
 */
export const takesScans = ({ scan, sealed, anonymous, petition }: Asked): boolean =>
  !sealed && !anonymous && (scan ?? isSigned(petition));
