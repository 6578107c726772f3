import { joinClusters } from './join-clusters';
import { completeCMap } from './to-unicode';

const cluster = (text: string, body: string) => `/Span<</ActualText <FEFF${text}> >> BDC\n${body}EMC\n`;
const marked = '<0024> Tj\n13.97 0 Td <0059> Tj\n-3.47 -.68 Td <005E> Tj\n';

describe('completeCMap', () => {
  it('adds the lowered marks to a Thai map', () => {
    const cmap = 'x\n1 beginbfchar\n<0024> <0E1B>\nendbfchar\nendcmap\n';
    const whole = completeCMap(cmap);
    expect(whole).toContain('<0059> <0E31>');
    expect(whole).toContain('<005E> <0E49>');
    for (const [, count, body] of whole.matchAll(/(\d+) beginbfchar\n([^]*?)\nendbfchar/g))
      expect(body?.split('\n')).toHaveLength(Number(count));
  });

  it('leaves other maps alone', () => {
    const cmap = '1 beginbfchar\n<0024> <0041>\nendbfchar\nendcmap\n';
    expect(completeCMap(cmap)).toBe(cmap);
  });
});

describe('joinClusters', () => {
  it('takes the next glyph into a cluster that ends with a mark moved back', () => {
    const content = `${cluster('0E1B0E310E49', marked)}3.47 .68 Td <0022000A> Tj\n`;
    expect(joinClusters(content)).toBe(
      `${cluster('0E1B0E310E490E19', `${marked}3.47 .68 Td <0022> Tj\n`)}<000A> Tj\n`,
    );
  });

  it('joins two clusters in a row', () => {
    const content = cluster('0E1B0E310E49', marked) + cluster('0E190E33', '3.47 .68 Td <0022> Tj\n');
    expect(joinClusters(content)).toBe(cluster('0E1B0E310E490E190E33', `${marked}3.47 .68 Td <0022> Tj\n`));
  });

  it('leaves clusters whose marks stand above their letter', () => {
    const content = `${cluster('0E170E35', '<0020> Tj\n8.6 0 Td <006D> Tj\n')}.1 0 Td <0003> Tj\n`;
    expect(joinClusters(content)).toBe(content);
  });
});
