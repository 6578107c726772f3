import type { Condition } from '../../conditions/condition';
import type { Attachment } from '../../definition/form-definition';
import type { Text } from '../../definition/text';
import type { Field } from '../../fields';
import type { Names } from '../names';
import type { Report } from '../report';
import type { Json } from '../untrusted';

/** What a property of the data schema became, by the names on the way to it: `address/street`. */
export type Node =
  | { kind: 'field'; path: string; field: Field; codes: Codes }
  | { kind: 'file'; path: string; file: Attachment }
  | { kind: 'group'; path: string; key: string; title: Text; help?: Text; children: Node[] };

/** Answers of the foreign schema, as JSON, with what the field here stores for them. */
export type Codes = ReadonlyMap<string, string>;

export type FieldNode = Extract<Node, { kind: 'field' }>;

/** A property that needs an answer only under a condition. */
export interface NeededWhen {
  condition: Condition | undefined;
  paths: string[];
}

/** What is known while a schema is read. */
export interface Reading {
  root: Json;
  names: Names;
  report: Report;
  /** Controls of the UI schema by the path of their property. */
  controls: ReadonlyMap<string, Json>;
  /** How many more fields are read: references can multiply what a small file says. */
  room: number;
}

export const join = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);

/** `a/b` of `#/properties/a/properties/b`; undefined for what is no scope of a property. */
export function pathOfScope(scope: unknown): string | undefined {
  if (typeof scope !== 'string' || !scope.startsWith('#')) return undefined;
  const steps = scope.split('/').slice(1);
  const isPath = steps.every((step, index) => index % 2 === 1 || step === 'properties');
  if (!isPath || steps.length % 2 === 1) return undefined;
  return steps
    .filter((_, index) => index % 2 === 1)
    .map(unescaped)
    .join('/');
}

/** A step of a JSON pointer, as it is called. */
export const unescaped = (step: string): string => {
  const plain = step.replace(/~1/g, '/').replace(/~0/g, '~');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
};

/** All fields among nodes, those in groups included. */
export const fieldNodes = (nodes: readonly Node[]): FieldNode[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'group') return fieldNodes(node.children);
    return node.kind === 'field' ? [node] : [];
  });
