import type { FormDefinition } from '@khamrong/schemas';
import { accessibilityFaults } from '../accessibility';
import type { Way } from '../clerk';
import type { OfficeBrowser } from '../office';
import { sitDown } from '../office-desk';
import type { Visited } from '../site';
import { makeService } from './make-service';
import type { ServicePlan } from './service-plan';

/**
 * Somebody makes a service at a browser of their own; what it took is written to standard output: actions, and seconds
 * without those that axe took.
 * @throws with all that was wrong on the way: axe, content policy, errors, keys that left the focus nowhere
 */
export async function makeAtDesk(
  visited: Visited,
  person: OfficeBrowser,
  plan: ServicePlan,
  way: Way,
): Promise<FormDefinition> {
  const { clerk, page, context, troubles } = await sitDown(visited, person, way);
  const wrong: string[] = [];
  let looking = 0;
  const look = async (screen: string): Promise<void> => {
    const from = performance.now();
    for (const fault of await accessibilityFaults(page)) wrong.push(`${screen}: ${fault}`);
    looking += performance.now() - from;
  };
  const began = performance.now();
  const id = await makeService(clerk, visited.app.url, plan, look);
  const seconds = ((performance.now() - began - looking) / 1000).toFixed(1);
  process.stdout.write(`${plan.title} by ${way}: ${JSON.stringify({ ...clerk.effort, seconds })}\n`);
  await context.close();
  wrong.push(...troubles, ...clerk.lost.map((name) => `focus lost after “${name}”`));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return (await visited.app.running.services.forms.byId(id)).version.definition;
}
