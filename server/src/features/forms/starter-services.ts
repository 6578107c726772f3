import { starterServices } from '@khamrong/templates';
import type { FormsService } from './forms.service';

/**
 * Publishes the starter services that this office has not got yet. A start that was broken off goes on where it
 * stopped; services a clerk has since changed are left alone.
 */
export async function publishStarterServices(
  forms: FormsService,
  report: (title: string) => void,
): Promise<void> {
  for (const [order, definition] of starterServices.entries()) {
    if (await forms.has(definition.slug)) continue;
    report(definition.title.th);
    await forms.publish(await forms.create(definition, order), 'system');
  }
}
