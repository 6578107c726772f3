import { boundsOf, trace, type Stroke } from './strokes';

/** What a pen was told to do. */
function traced(stroke: Stroke): [string, ...number[]][] {
  const told: [string, ...number[]][] = [];
  const tell =
    (name: string) =>
    (...numbers: number[]): void =>
      void told.push([name, ...numbers]);
  trace(stroke, {
    moveTo: tell('move'),
    lineTo: tell('line'),
    quadraticCurveTo: tell('curve'),
  });
  return told;
}

describe('a stroke', () => {
  it('bends at its points, from the middle between two to the next', () => {
    expect(
      traced([
        { x: 0, y: 0 },
        { x: 2, y: 0 },
        { x: 2, y: 4 },
      ]),
    ).toEqual([
      ['move', 0, 0],
      ['curve', 0, 0, 1, 0],
      ['curve', 2, 0, 2, 2],
      ['line', 2, 4],
    ]);
  });

  it('that is a tap is a dot, and one without points is nothing', () => {
    expect(traced([{ x: 1, y: 1 }])).toEqual([
      ['move', 1, 1],
      ['line', 1, 1],
    ]);
    expect(traced([])).toEqual([]);
  });
});

test('a picture has the strokes and no empty pad around them, and room for a lone dot', () => {
  const line = [
    { x: 0.2, y: 0.1 },
    { x: 0.6, y: 0.3 },
  ];
  const { x, y, width, height } = boundsOf([line, [{ x: 0.4, y: 0.15 }]]);
  for (const [edge, inside] of [
    [x, 0.2],
    [y, 0.1],
  ] as const)
    expect(edge).toBeLessThan(inside);
  expect(x + width).toBeGreaterThan(0.6);
  expect(y + height).toBeGreaterThan(0.3);
  expect(width).toBeLessThan(0.5);
  expect(boundsOf([[{ x: 0.5, y: 0.5 }]]).width).toBeGreaterThan(0.02);
});
