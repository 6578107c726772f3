import type { Attachment, FormDefinition } from '../../definition/form-definition';
import type { Field } from '../../fields';
import type { OfficeProfile } from '../../office/office-profile';
import { freeKey } from '../keys';
import { withFreeKeys } from '../structure/copies';
import { choiceOffers } from './choices';
import { fileOffers } from './files';
import { numberOffers } from './numbers';
import { otherOffers } from './others';
import type { Offer, PaletteItem } from './palette-item';
import { peopleOffers } from './people';
import { readyGroups } from './ready-groups';
import { wordOffers } from './words';

const OFFERS: readonly Offer[] = [
  ...readyGroups,
  ...wordOffers,
  ...choiceOffers,
  ...numberOffers,
  ...peopleOffers,
  ...fileOffers,
  ...otherOffers,
];

/** Everything a clerk can put into a form, in the order it is offered. */
export const PALETTE: readonly PaletteItem[] = OFFERS.map(({ id, group, title, hint, words }) => ({
  id,
  group,
  title,
  hint,
  words,
}));

/** What an item of the palette brings. */
export interface FromPalette {
  fields: Field[];
  attachments: Attachment[];
}

type ListName = keyof OfficeProfile['lists'];

/** A list of the office that has entries, its own if it can be. */
function filledList(wanted: ListName, { lists }: OfficeProfile): ListName {
  const names = Object.keys(lists) as ListName[];
  return [wanted, ...names].find((name) => lists[name].length > 0) ?? wanted;
}

const forOffice = (field: Field, office: OfficeProfile | undefined): Field =>
  office && field.type === 'select_org_list' ? { ...field, list: filledList(field.list, office) } : field;

/** What an item of the palette puts into this form, under keys that are free; nothing for an unknown item. */
export function fromPalette(id: string, definition: FormDefinition, office?: OfficeProfile): FromPalette {
  const offer = OFFERS.find((each) => each.id === id);
  const fields = (offer?.fields ?? []).map((field) => forOffice(field, office));
  return {
    fields: withFreeKeys(definition, fields),
    attachments: (offer?.attachments ?? []).map((each) => ({ ...each, key: freeKey(definition, each.key) })),
  };
}
