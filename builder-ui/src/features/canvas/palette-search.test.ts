import { PALETTE } from '@khamrong/schemas/editing';
import { found } from './palette-search';

const best = (search: string): string | undefined => found(PALETTE, search).best?.id;

describe('searching the palette', () => {
  it('finds by the name, by other words for it, and with a hyphen in the place of a dash', () => {
    expect(best('วันที่')).toBe('date_be');
    expect(best('รูปภาพ')).toBe('photos');
    expect(best('ชื่อ-นามสกุล')).toBe('full_name');
    expect(best('PDPA')).toBe('end_block');
  });

  it('takes what is called just so before what only holds the word', () => {
    for (const { id, title } of PALETTE) expect([title.th, best(title.th)]).toEqual([title.th, id]);
  });

  it('finds all for no word and nothing for a strange one', () => {
    expect(found(PALETTE, ' ').items).toHaveLength(PALETTE.length);
    expect(found(PALETTE, 'กขฃคฅ')).toEqual({ items: [], best: undefined });
  });
});
