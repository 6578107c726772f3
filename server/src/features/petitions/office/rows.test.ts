import type { OfficeBlock } from '@khamrong/schemas';
import { officeRows } from './rows';

const opinion = (title: string, more: object = { lines: 2 }): OfficeBlock => ({
  kind: 'opinion',
  title,
  ...more,
});
const titles = (blocks: OfficeBlock[]) =>
  officeRows(blocks).map((row) => row.blocks.map(({ title }) => title));

describe('office rows', () => {
  it('puts opinions two to a row, and others on rows of their own', () => {
    const table: OfficeBlock = { kind: 'table', title: 't', columns: ['ก'], rows: 3 };
    expect(
      titles([opinion('a'), opinion('b'), opinion('c'), table, opinion('d'), opinion('e', { intro: ['x'] })]),
    ).toEqual([['a', 'b'], ['c'], ['t'], ['d'], ['e']]);
  });

  it('does what the layout says', () => {
    const left = { place: 'left_half', page: 2 };
    expect(
      titles([opinion('a'), opinion('b', left), opinion('c', { ...left, place: 'right_half' })]),
    ).toEqual([['a'], ['b', 'c']]);
    expect(titles([opinion('a'), opinion('b', { place: 'full_width' })])).toEqual([['a'], ['b']]);
  });
});
