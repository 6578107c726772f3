import { isObject, listOf, type Json } from '../untrusted';
import { pathOfScope, type Node } from './reading';

/** Elements that are read, at most: a form of this size is cut all the same. */
const ELEMENTS_MAX = 5000;

export const elementsOf = (element: Json): Json[] => listOf(element.elements).filter(isObject);

/** A UI schema and every element in it, each before those inside. */
export function elementsIn(uischema: unknown): Json[] {
  const found: Json[] = [];
  const waiting = isObject(uischema) ? [uischema] : [];
  for (let each = waiting.pop(); each && found.length < ELEMENTS_MAX; each = waiting.pop()) {
    found.push(each);
    waiting.push(...elementsOf(each).reverse());
  }
  return found;
}

/** Controls by the path of their property, the first of several. */
export function controlsByPath(uischema: unknown): Map<string, Json> {
  const controls = new Map<string, Json>();
  for (const element of elementsIn(uischema)) {
    const path = pathOfScope(element.scope);
    if (element.type === 'Control' && path !== undefined && !controls.has(path)) controls.set(path, element);
  }
  return controls;
}

const scopeOf = (path: string): string =>
  path
    .split('/')
    .map((step) => `/properties/${step.replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('');

/** The UI schema that stands for having none: every field in order, objects as groups. */
export const plainUi = (nodes: readonly Node[]): Json => ({
  type: 'VerticalLayout',
  elements: nodes.map((node): Json =>
    node.kind === 'group'
      ? { ...plainUi(node.children), type: 'Group', label: node.title, help: node.help, key: node.key }
      : { type: 'Control', scope: `#${scopeOf(node.path)}` },
  ),
});
