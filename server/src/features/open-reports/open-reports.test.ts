import { sampleAnswers } from '@khamrong/schemas';
import { demoOffice, starterService } from '@khamrong/templates';
import { cellOf, cellsAround } from '../submissions/place-cell';
import { BriefMemory } from './brief-memory';
import { metresBetween } from './distance';
import { matterOf } from './matter-of';

/** The north-most and the south-most point of the country. */
const EDGES = [
  { lat: 20.4649, lng: 99.9628 },
  { lat: 5.6128, lng: 101.1446 },
];

describe('the cells around a point', () => {
  it.each(EDGES)('hold everything within 100 m of %j', (place) => {
    const around = cellsAround(place);
    for (let turn = 0; turn < 360; turn += 5) {
      const north = (100 * Math.cos(turn)) / 111_195;
      const east = (100 * Math.sin(turn)) / (111_195 * Math.cos((place.lat * Math.PI) / 180));
      const other = { lat: place.lat + north, lng: place.lng + east };
      expect(metresBetween(place, other)).toBeCloseTo(100, 0);
      expect(around).toContain(cellOf(other));
    }
  });

  it('are nine', () => {
    expect(new Set(cellsAround({ lat: 0, lng: -0.0001 })).size).toBe(9);
  });
});

describe('what a report is about', () => {
  const definition = starterService('streetlight-report');
  if (!definition) throw new Error('no such service');
  const setting = { today: '2026-11-21', office: demoOffice };
  const answers = { ...sampleAnswers(definition, setting), symptom: 'wire' };

  it('is told in the office’s words, without a word of the citizen’s', () => {
    expect(matterOf(definition, answers, 'th')).toBe('สายไฟขาด/ห้อย/ไฟรั่ว');
    expect(matterOf(definition, answers, 'en')).toBe('Wire broken, hanging or leaking current');
  });

  it('is the name of the service where nothing was chosen', () => {
    expect(matterOf(definition, {}, 'th')).toBe('แจ้งไฟฟ้าสาธารณะดับ/ชำรุด');
  });
});

describe('a brief memory', () => {
  it('asks once in its time, again after it, and keeps no failure', async () => {
    const memory = new BriefMemory<number>(10, 2);
    let asked = 0;
    const ask = (): Promise<number> => Promise.resolve((asked += 1));
    expect([await memory.get('a', 0, ask), await memory.get('a', 9, ask)]).toEqual([1, 1]);
    expect(await memory.get('a', 10, ask)).toBe(2);
    await expect(memory.get('b', 0, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await memory.get('b', 0, ask)).toBe(3);
  });

  it('forgets the oldest where there are too many', async () => {
    const memory = new BriefMemory<string>(10, 2);
    for (const key of ['a', 'b', 'c']) await memory.get(key, 0, () => Promise.resolve(key));
    expect(await memory.get('c', 1, () => Promise.resolve('anew'))).toBe('c');
    expect(await memory.get('a', 1, () => Promise.resolve('anew'))).toBe('anew');
  });
});
