import { expect } from '@open-wc/testing';
import { decodeDocument } from '../../src/document/decode.js';
import type { CchcDocument } from '../../src/document/schema.js';
import { ARTICLE, PAPI, PROVINCE, WARD, type DataDocument } from '../../stories/support/documents.js';

// `npm run documents` makes them from the tables in demo/data.
async function published(name: string): Promise<CchcDocument> {
  const response = await fetch(new URL(`../../demo/public/data/${name}.json`, import.meta.url));
  if (!response.ok) throw new Error(`${name}.json is not there: run "npm run documents" first`);
  return decodeDocument(await response.json()).document;
}

const decoded = (document: DataDocument): CchcDocument => decodeDocument(structuredClone(document)).document;

const scoresOf = ({ rankings }: CchcDocument, id: string) =>
  rankings.find((ranking) => ranking.id === id)?.entries.map(({ code, name, score }) => [code, name, score]);

const figuresOf = ({ indicators }: CchcDocument, id: string) => {
  const { value, qualifier, of, rank, previous, previousRank } = indicators.find((one) => one.id === id)!;
  return { value, qualifier, of, rank, previous, previousRank };
};

describe('the documents of the stories', () => {
  it('have the ranks of the 766 index, now and before', async () => {
    const ranksOf = ({ rankings: [ranking] }: CchcDocument) =>
      ranking!.entries.map(({ code, rank, previousRank }) => [code, rank, previousRank]);
    expect(ranksOf(decoded(PROVINCE))).to.deep.equal(ranksOf(await published('766')));
  });

  it('have the scores and on-time rates of the 34 units', async () => {
    const source = await published('766');
    for (const id of ['766', 'on-time'])
      expect(scoresOf(decoded(PROVINCE), id)).to.deep.equal(scoresOf(source, id));
  });

  it('have the scores of the period before', async () => {
    const before = ({ rankings: [ranking] }: CchcDocument) => [
      ranking!.previousPeriod,
      ranking!.previousEntries.map(({ code, name, score, rank }) => [code, name, score, rank]).sort(),
    ];
    expect(before(decoded(PROVINCE))).to.deep.equal(before(await published('766')));
  });

  it('have the parts of the 766 index', async () => {
    const partsOf = ({ rankings: [ranking] }: CchcDocument) => [
      ranking!.parts,
      ranking!.entries.map(({ code, parts }) => [code, parts]),
    ];
    expect(partsOf(decoded(PROVINCE))).to.deep.equal(partsOf(await published('766')));
  });

  it('have the PAPI scores of the 63 units', async () => {
    expect(scoresOf(decoded(PAPI), 'papi-2024')).to.deep.equal(
      scoresOf(await published('papi-2024'), 'papi-2024'),
    );
  });

  it('have the figures of the article, with their qualifiers', async () => {
    const source = await published('article-2023');
    for (const { id } of ARTICLE.indicators!)
      expect(figuresOf(decoded(ARTICLE), id), id).to.deep.equal(figuresOf(source, id));
    expect(decoded(ARTICLE).dossiers).to.deep.equal(source.dossiers);
    expect(decoded(ARTICLE).source).to.deep.equal(source.source);
  });

  it('have the figures of Điện Biên', async () => {
    const source = await published('dien-bien');
    for (const id of ['on-time-rate', 'score-766'])
      expect(figuresOf(decoded(PROVINCE), id), id).to.deep.equal(figuresOf(source, id));
    expect(decoded(PROVINCE).dossiers).to.deep.equal(source.dossiers);
    expect(decoded(PROVINCE).source).to.deep.equal(source.source);
  });

  it('have the dossiers of the ward', async () => {
    const source = await published('commune-ward');
    expect(decoded(WARD).dossiers).to.deep.equal(source.dossiers);
    expect(decoded(WARD).source).to.deep.equal(source.source);
  });
});
