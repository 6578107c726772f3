import { Choices } from '../../definition/choice';
import { FormDefinition, Page } from '../../definition/form-definition';
import { PetitionLayout } from '../../petition/petition-layout';

const most = ({ maxItems = Infinity }: { maxItems?: number }): number => maxItems;

/** How many of a thing one form may hold, as its schema has it: a clerk is told before the server refuses more. */
export const EDIT_LIMITS = {
  pages: most(FormDefinition.properties.pages),
  fieldsPerPage: most(Page.properties.fields),
  attachments: most(FormDefinition.properties.attachments),
  /** Choices of one field. */
  choices: most(Choices),
  blocks: most(PetitionLayout.properties.blocks),
  officeBlocks: most(PetitionLayout.properties.office),
} as const;
