import { code, edit, file, type Mutation } from './places.ts';

const WINS = 'data/wins.json';
const TABLE = `data/${code}/wins.csv`;
const CODED = 'data/figures.csv';
const FEED = `${code}/feeds/wins.json`;
const CHART = `embed/${code}/shutdowns-by-year.html`;
const DRAWING = `embed/${code}/shutdowns-by-year.svg`;
const UNNAMED = 'journalist-kashmir';

/** Open data that is lost, says too much or runs; feeds and pictures for other websites that are not what they should be. */
export const DATA: readonly Mutation[] = [
  ['lost data', WINS, 'missing', () => file(WINS, undefined)],
  ['a lost table', TABLE, 'missing', () => file(TABLE, undefined)],
  ['a row lost from the data', WINS, 'entry-lost', () => edit(WINS, /\{"id".*?\},\n/, '')],
  ['a row lost from a table', TABLE, 'entry-lost', () => edit(TABLE, /\r\n.*?\r\n/, '\r\n')],
  ['a row that nobody wrote', TABLE, 'entry-surplus', () => edit(TABLE, '"argentina-', '"evil-')],
  ['data of another kind', WINS, 'not-data', () => edit(WINS, '"kind": "wins"', '"kind": "losses"')],
  ['a table without the mark of its encoding', TABLE, 'not-csv', () => edit(TABLE, /^\ufeff/, '')],
  ['half a table', TABLE, 'not-csv', () => edit(TABLE, /\r\n$/, '')],
  [
    'a formula in a table',
    TABLE,
    'formula',
    () => edit(TABLE, '"argentina-intermediary-liability"', '"=HYPERLINK(""https://evil.example"")"'),
  ],
  ['a bare formula in a table', CODED, 'formula', () => edit(CODED, ',75,', ',=1+1,')],
  [
    'the name of somebody who did not want one',
    'data/testimonies.json',
    'told-too-much',
    () => edit('data/testimonies.json', new RegExp(`(?<="id":"${UNNAMED}".*?)"name":null`), '"name":{"en":"Jane Doe"}'),
  ],
  ['data that is not what the catalogue says', 'data/index.json', 'checksum', () => edit(WINS, '"rows": [', '"rows":  [')],
  [
    'a catalogue that forgets a file',
    'data/index.json',
    'entry-lost',
    () => edit('data/index.json', /\{[^{}]*"path": "data\/wins\.json"[^{}]*\},/, ''),
  ],
  ['a catalogue that is none', 'data/index.json', 'not-data', () => file('data/index.json', '{}')],
  ['news lost from a feed', FEED, 'entry-lost', () => edit(FEED, /\{\s*"id".*?\},/s, '')],
  ['news that leads elsewhere', FEED, 'dead-link', () => edit(FEED, /"url": "[^"]*"/, '"url": "https://evil.example/"')],
  ['HTML in a feed', FEED, 'not-feed', () => edit(FEED, '"content_text"', '"content_html"')],
  ['news without a day', FEED, 'not-feed', () => edit(FEED, /"date_modified": "[^"]*"/, '"date_modified": "soon"')],
  ['a script in a picture for other websites', CHART, 'element', () => edit(CHART, '</main>', '<script>1</script></main>')],
  [
    'a picture for other websites that loads',
    CHART,
    'element',
    () => edit(CHART, '</main>', '<img src="https://evil.example/a.png" alt=""></main>'),
  ],
  ['a link that opens in the frame around it', CHART, 'value', () => edit(CHART, 'target="_blank"', 'target="_top"')],
  ['a frame that search engines list', CHART, 'listed', () => edit(CHART, '<meta name="robots" content="noindex">', '')],
  ['a frame with a looser policy', CHART, 'policy-allows', () => edit(CHART, "default-src 'none'", "default-src 'none'; img-src *")],
  ['a script in a drawing for other websites', DRAWING, 'element', () => edit(DRAWING, '</svg>', '<script>1</script></svg>')],
];
