import { blankDefinition, edit } from '@khamrong/schemas/editing';
import { textGroups } from './texts-in';

it('finds every text where a translation goes back to', () => {
  const definition = blankDefinition({
    title: { th: 'ขอดูกล้อง' },
    slug: 'cctv',
    department: { th: 'สำนักปลัด' },
  });
  const texts = textGroups(definition).flatMap((group) => group.texts);
  expect(texts.map(({ th }) => th)).toContain('ขอดูกล้อง');
  const translated = texts.reduce(
    (form, { at }) => edit(form, { do: 'translate', at, en: 'x' }) ?? form,
    definition,
  );
  expect(
    textGroups(translated)
      .flatMap((group) => group.texts)
      .every(({ en }) => en === 'x'),
  ).toBe(true);
});
