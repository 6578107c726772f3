import { readView, viewAfter, viewText } from './view';

const plain = { size: 'normal', contrast: 'normal' };

test('a view survives its cookie', () => {
  const view = { size: 'largest', contrast: 'high' } as const;
  expect(readView(viewText(view))).toEqual(view);
});

test.each([undefined, '', 'huge', 'large', 'high.large', '.high.x', 'constructor.toString'])(
  'what is not understood is as usual: %s',
  (text) => expect(['normal', 'large']).toContain(readView(text).size),
);

test('a button changes one thing, an unknown one nothing', () => {
  const view = viewAfter(readView(undefined), 'size:large');
  expect(viewAfter(view, 'contrast:high')).toEqual({ size: 'large', contrast: 'high' });
  for (const change of ['size:huge', 'contrast', '', 'colour:red'])
    expect(viewAfter(readView(undefined), change)).toEqual(plain);
});
