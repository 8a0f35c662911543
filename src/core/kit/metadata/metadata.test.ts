import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { encodePng } from '../png/encode.ts';
import { withPngMetadata } from './in-png.ts';
import { withSvgMetadata } from './in-svg.ts';

const credit = {
  language: 'am',
  title: 'ኢንተርኔት ለሁሉም',
  alt: 'ባነር: «ኢንተርኔት ለሁሉም» & #Test',
  creator: 'Test',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  source: 'https://test.example/',
  keyword: '#Test',
  date: '2026-11-21',
};

test('a PNG says its title, its text, its licence and whose it is', () => {
  const png = encodePng({ palette: Uint32Array.of(0xff000000), index: new Uint8Array(4) }, 2, 2, (data) => zlibSync(data));
  const text = new TextDecoder().decode(withPngMetadata(png, credit, 150 / 25.4));
  expect(text).toContain('XML:com.adobe.xmp');
  expect(text).toContain('ባነር: «ኢንተርኔት ለሁሉም» &amp; #Test');
  expect(text).toContain('rdf:resource="https://creativecommons.org/licenses/by/4.0/"');
  expect(text.indexOf('pHYs')).toBeLessThan(text.indexOf('IDAT'));
});

test('an SVG says the same, after its title', () => {
  const svg = withSvgMetadata('<svg><title>$&</title><path d="M0 0"/></svg>', credit);
  expect(svg).toMatch(/^<svg><title>\$&<\/title><metadata><rdf:RDF/);
  expect(svg).toContain('<dc:language><rdf:Bag><rdf:li>am</rdf:li></rdf:Bag></dc:language>');
  expect(svg).toContain('<path d="M0 0"/></svg>');
});
