import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoOffice, starterServices } from '@khamrong/templates';
import { petitionHtml } from '../../server/src/features/petitions/petition-html';
import { posterHtml } from '../../server/src/features/petitions/poster-html';
import { sampleInput, sampleReceipt } from '../../server/src/features/petitions/sample-petitions.fixture';
import { testDocument, testPrinter } from '../../server/src/ports/pdf/test-printer.fixture';
import { readPaper } from '../support/read-paper';

const SECRET = 'SECRET-OF-THE-HOST';
const secretFile = join(mkdtempSync(join(tmpdir(), 'khamrong-secret-')), 'secret.txt');
writeFileSync(secretFile, SECRET);

/** Answers everything with the secret, and counts. */
let canary: Server;
const hits: string[] = [];
const printer = testPrinter();

beforeAll(async () => {
  canary = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end(SECRET);
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await printer.close();
  await new Promise((resolve) => canary.close(resolve));
});

/** What someone who gets HTML through would send at a target: everything that fetches. */
const attacksAt = (to: string): string[] => [
  `<img src="${to}/img">`,
  `<iframe src="${to}/iframe"></iframe>`,
  `<iframe srcdoc="<img src='${to}/srcdoc'>"></iframe>`,
  `<object data="${to}/object"></object><embed src="${to}/embed">`,
  `<link rel="stylesheet" href="${to}/css"><link rel="prefetch" href="${to}/prefetch">`,
  `<link rel="preconnect" href="${to}"><link rel="dns-prefetch" href="${to}">`,
  `<style>@import "${to}/import";p{background:url(${to}/background)}</style>`,
  `<style>@font-face{font-family:x;src:url(${to}/font)}p{font-family:x}</style>`,
  `<p style="background:url(${to}/inline);content:url(${to}/content)">x</p>`,
  `<meta http-equiv="refresh" content="0;url=${to}/refresh">`,
  `<base href="${to}/"><img src="base">`,
  `<svg><image href="${to}/svg"/><use href="${to}/use#x"/></svg>`,
  `<video src="${to}/video" autoplay poster="${to}/poster"></video><audio src="${to}/audio" autoplay></audio>`,
  `<script>fetch("${to}/fetch");new WebSocket("${to.replace('http', 'ws')}/ws");navigator.sendBeacon("${to}/beacon")</script>`,
  `<img src=x onerror="fetch('${to}/onerror')"><body onload="location='${to}/onload'">`,
  `<form action="${to}/form"><input type="image" src="${to}/input"></form>`,
  `<a href="${to}/a" ping="${to}/ping">x</a><table background="${to}/table"></table>`,
];

/** The canary by two names, and a file. */
function targets(): string[] {
  const { port } = canary.address() as AddressInfo;
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`, `file://${secretFile}`];
}

/** Of these a page heeds one. */
const OF_PAGE = /^<(base|meta)|onload=/;

/** Each kind of attack at every target: together, but for those of which a page heeds one. */
const attacks = (): string[] => {
  const [first = [], ...others] = targets().map(attacksAt);
  return first.flatMap((attack, kind) => {
    const all = [attack, ...others.flatMap((each) => each[kind] ?? [])];
    return OF_PAGE.test(attack) ? all : [all.join('\n')];
  });
};

const secretsIn = async (bytes: Uint8Array): Promise<boolean> =>
  (await readPaper(bytes)).some(({ text }) => text.includes(SECRET));

describe('what citizens and clerks write, printed', () => {
  it.each(starterServices.map((service) => [service.slug, service] as const))(
    'fetches nothing for %s, in answers, names, layout and office',
    async (_, service) => {
      const attack = attacks().join('\n');
      const input = sampleInput(service);
      const answers = Object.fromEntries(
        Object.entries(input.answers).map(([key, value]) => [
          key,
          typeof value === 'string' ? attack : value,
        ]),
      );
      const { definition } = input;
      const petition = {
        ...definition.petition,
        title: attack,
        blocks: [
          ...definition.petition.blocks,
          { kind: 'paragraph' as const, text: attack, align: 'left' as const },
        ],
      };
      const office = { ...input.office, name: attack, officeName: attack };
      const receipt = {
        ...input.receipt,
        receiptNo: attack,
        qrSvg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${attack}</svg>`,
      };
      const document = petitionHtml({
        ...input,
        answers,
        office,
        receipt,
        definition: { ...definition, petition },
      });
      const bytes = await printer.print(document);
      expect(await secretsIn(bytes)).toBe(false);
      expect(hits).toEqual([]);
    },
  );

  it('fetches nothing for a poster', async () => {
    const attack = attacks().join('');
    const office = { ...demoOffice, name: attack };
    await printer.print(posterHtml({ office, title: attack, shortUrl: attack, qrSvg: sampleReceipt.qrSvg }));
    expect(hits).toEqual([]);
  });
});

describe('markup that got through all the same', () => {
  it('fetches nothing, one by one and together', async () => {
    for (const html of attacks()) {
      const qrSvg = `<svg xmlns="http://www.w3.org/2000/svg">${html}</svg>`;
      await printer.print(testDocument({ html, foot: { text: html, qrSvg } }));
    }
    const together = await printer.print(testDocument({ html: attacks().join('') }));
    // A prefetch or a refresh may come later than the page it was on.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(hits).toEqual([]);
    expect(await secretsIn(together)).toBe(false);
  });

  it('leaves the printer whole for the next document', async () => {
    const [page] = await readPaper(await printer.print(testDocument({ html: '<p>ต่อไป</p>' })));
    expect(page?.text).toContain('ต่อไป');
  });
});
