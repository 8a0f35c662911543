import { expect, test } from 'vitest';
import { remixMetadata } from './remix-metadata.ts';

test('a remix names its words, its licence and whose design it is', () => {
  const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  const rdf = remixMetadata(
    { organiser: 'Trees & People', licence, hashtag: '#Test', updated: '2026-11-21' },
    'https://test.example/',
    'ar',
  );
  for (const part of [
    '{title}',
    'CC BY 4.0',
    `<cc:license rdf:resource="${licence.url}"/>`,
    'Trees &amp; People',
    'https://test.example/',
    '>ar<',
  ])
    expect(rdf).toContain(part);
  expect(rdf).toMatch(
    /^<rdf:RDF( xmlns:(rdf|dc|cc)="[^"]+"){3}><rdf:Description rdf:about="">(<(dc|cc):.*)<\/rdf:Description><\/rdf:RDF>$/,
  );
});
