import type { FormDefinition } from '@khamrong/schemas';
import { starterServices } from '@khamrong/templates';
import type { FormDocument } from '../forms/forms.service';
import { makeForm } from './create-form';
import { publishForm } from './publish-form';
import { SYSTEM, type Workshop } from './workshop';
import { isDuplicateKey } from '../../ports/duplicate-key';

/** The form of a starter service that is still to be published; undefined where there is nothing to do. */
async function unpublished(
  definition: FormDefinition,
  order: number,
  workshop: Workshop,
): Promise<FormDocument | undefined> {
  const { forms, office } = workshop;
  const known = await forms.findOne({ office: office.id, slug: definition.slug }).lean();
  if (!known)
    return makeForm(definition, SYSTEM, order, workshop).catch((error: unknown) => {
      // Another process that starts at the same time was quicker.
      if (isDuplicateKey(error)) return undefined;
      throw error;
    });
  const brokenOff = !known.liveVersion && known.savedBy === SYSTEM.displayName;
  return brokenOff ? known : undefined;
}

/**
 * Publishes the starter services that this office has not got yet. A start that was broken off goes on where it
 * stopped; services a clerk has since changed are left alone.
 */
export async function publishStarterServices(
  workshop: Workshop,
  report: (title: string) => void,
): Promise<void> {
  for (const [order, definition] of starterServices.entries()) {
    const form = await unpublished(definition, order, workshop);
    if (!form) continue;
    report(definition.title.th);
    await publishForm(form, SYSTEM, workshop);
  }
}
