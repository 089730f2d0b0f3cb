// Makes the data documents of the demo pages from the tables in data/, so that no figure is copied by hand.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { article2023 } from './documents/article-2023.mjs';
import { communeWard } from './documents/commune-ward.mjs';
import { country } from './documents/country.mjs';
import { dienBien } from './documents/dien-bien.mjs';
import { empty } from './documents/empty.mjs';
import { illustration } from './documents/illustration.mjs';
import { index766, staleIndex766 } from './documents/index-766.mjs';
import { papi2024 } from './documents/papi-2024.mjs';
import { papiProcedures } from './documents/papi-procedures.mjs';

const OUTPUT = new URL('./public/data/', import.meta.url);

async function table(name) {
  const text = await readFile(new URL(`./data/${name}.csv`, import.meta.url), 'utf8');
  const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${name}.csv: ${errors[0].message} (row ${errors[0].row})`);
  return data;
}

async function documents() {
  const scores = await table('score766_2026-10-10');
  const earlierScores = await table('score766_2026-09-26');
  const dossiers = await table('dossiers_2026-10-10');
  const index = index766(scores, earlierScores, dossiers);
  const province = dienBien(scores, earlierScores, dossiers, await table('dienbien_metrics_2026-10-10'));
  return {
    766: index,
    'dien-bien': province,
    // The page of states shows every widget from one endpoint, so that one switch breaks them all.
    sample: { ...province, rankings: index.rankings },
    country: country(dossiers),
    'article-2023': article2023(await table('dienbien_article_2023')),
    'commune-ward': communeWard(await table('dienbienphu_ward')),
    'papi-2024': papi2024(await table('papi_2024')),
    'papi-procedures': papiProcedures(await table('papi_procedures_2011_2024')),
    illustration: illustration(),
    empty: empty(),
    stale: staleIndex766(earlierScores),
  };
}

await mkdir(OUTPUT, { recursive: true });
for (const [name, document] of Object.entries(await documents())) {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  await writeFile(new URL(`${name}.json`, OUTPUT), text);
  console.log(`demo/public/data/${name}.json  ${Buffer.byteLength(text)} bytes`);
}
