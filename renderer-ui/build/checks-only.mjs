import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** What browsers of citizens ask of a field type; the builder's, the office's and the paper's questions they do not. */
const ASKED = new Set(['name', 'sent', 'asks', 'messages', 'normalise', 'check', 'labelOf', 'text']);

const isFieldType = (node) =>
  (ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'fieldType') ||
  (ts.isSatisfiesExpression(node.parent) && /^Partial<\s*FieldType\b/.test(node.parent.type.getText()));

/** Where each unasked property of a field type stands in the source. */
function unaskedIn(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node) && isFieldType(node))
      for (const property of node.properties)
        if (property.name && !ASKED.has(property.name.getText())) found.push(property);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Descriptions of settings: calls without effect, so that those nobody uses are left out. */
const markPure = (contents) => contents.replace(/\b(Type\.\w+|fieldSettings)\(/g, '/* @__PURE__ */ $1(');

/**
 * Leaves out of the field types all that no check needs, and so everything that only that code uses: 19 of 28 KB
 * before compression.
 */
export const checksOnly = {
  name: 'checks-only',
  setup(build) {
    build.onLoad({ filter: /[\\/]schemas[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      if (!contents.includes('typebox') && !contents.includes('FieldType')) return undefined;
      const source = ts.createSourceFile(path, contents, ts.ScriptTarget.Latest, true);
      for (const property of unaskedIn(source).reverse()) {
        const end = contents[property.end] === ',' ? property.end + 1 : property.end;
        contents = contents.slice(0, property.pos) + contents.slice(end);
      }
      return { contents: markPure(contents), loader: 'ts' };
    });
  },
};
