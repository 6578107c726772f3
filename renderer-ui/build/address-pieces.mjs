import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { searchAddressByProvince } from 'thai-address-universal';

const inThai = new Intl.Collator('th').compare;
const sorted = (map) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => inThai(a, b)));

/** More rows than any province has. */
const ALL = 100_000;

/**
 * Amphoe → tambon → postcodes of a province. Rows without a postcode are islands where nobody lives; they are no
 * tambon. Codes below the province are not used: the dataset still has those of before amphoe were split.
 */
async function placesOf(province) {
  const places = {};
  for (const row of await searchAddressByProvince(province, ALL)) {
    if (row.province !== province || !row.postal_code) continue;
    const tambon = ((places[row.district] ??= {})[row.sub_district] ??= []);
    if (!tambon.includes(row.postal_code)) tambon.push(row.postal_code);
  }
  return sorted(
    Object.fromEntries(Object.entries(places).map(([amphoe, tambons]) => [amphoe, sorted(tambons)])),
  );
}

/**
 * Writes `provinces.json` and one file a province, named by its official code, into a folder with a hash in its
 * name; returns that name.
 */
export async function writeAddressPieces(provincesFile, outDir) {
  const provinces = JSON.parse(await readFile(provincesFile, 'utf8'));
  const pieces = [['provinces', provinces]];
  for (const [code, name] of provinces) pieces.push([code, await placesOf(name)]);
  const hash = createHash('sha256').update(JSON.stringify(pieces)).digest('hex').slice(0, 8);
  const folder = `address-${hash}`;
  await mkdir(join(outDir, folder), { recursive: true });
  for (const [name, piece] of pieces)
    await writeFile(join(outDir, folder, `${name}.json`), JSON.stringify(piece));
  return folder;
}
