import sharp from 'sharp';
import { inEntry, inFile, withBytes, type Edit, type Mistake } from './mistakes.ts';

const win = (story: string, name: string, ...edit: Edit): Mistake => inEntry(story, 'wins/river-law', name, edit);
const voice = (story: string, name: string, ...edits: Edit[]): Mistake => inEntry(story, 'testimonies/ranger', name, ...edits);
const square = sharp({ create: { width: 8, height: 8, channels: 3, background: '#106010' } });
const PLACE = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '4/1 9/1 0/1' } };
const NAMED = '"level": "first-name",\n    "name": "Abebe"';
const UNNAMED = '"level": "anonymous"';

/** Mistakes in entries, messages and files beside them. */
export const MISTAKES_IN_DATA: readonly Mistake[] = [
  win('a comma that is missing', 'no-comma', '"issue": "privacy",', '"issue": "privacy"'),
  win('a comma too many', 'comma', '"kind": "law",', '"kind": "law",,'),
  win('curly quotation marks', 'curly', '"law"', '“law”'),
  win('a quotation mark in a text', 'quote-in-text', 'A law for the river', 'A "law" for the river'),
  win('a comment', 'comment', '{', '{ // our first win'),
  win('a field that stands twice', 'twice', '"kind": "law",', '"kind": "law",\n  "kind": "law",'),
  win('a misspelt field', 'misspelt', '"issue"', '"isue"'),
  win('a value that is not possible', 'value', '"law"', '"laws"'),
  win('a country by its name', 'country', '"ET"', '"Ethiopia"'),
  win('a country that does not exist', 'no-country', '"ET"', '"XK1"'),
  win('a number in quotes', 'number', '"kind"', '"year": "2021",\n  "kind"'),
  win('a language that the campaign does not have', 'no-language', '"ar":', '"en-gb":'),
  win('an empty text', 'empty-text', 'A law for the river', ''),
  win('a text in brackets', 'list', '"title": "A law for the river"', '"title": ["A law for the river"]'),
  win('a source without name', 'no-source', '"name": "Forest Watch"', '"nmae": "Forest Watch"'),
  win('a day written the wrong way round', 'day', '"name": "Forest Watch"', '"name": "Forest Watch",\n    "date": "31.12.2024"'),
  win('a day that no calendar has', 'no-day', '"name": "Forest Watch"', '"name": "Forest Watch",\n    "date": "2024-02-30"'),
  win('an address without https', 'address', '"name": "Forest Watch"', '"name": "Forest Watch",\n    "url": "www.forest.example"'),
  voice('a name in a testimony without name', 'named', ['"level": "first-name"', UNNAMED]),
  voice('consent that is missing', 'no-consent', ['"consent"', '"consnet"']),
  voice('consent that was taken back', 'withdrawn', ['"date": "2026-01-15"', '"date": "2026-01-15",\n    "withdrawn": "2026-03-01"']),
  voice('two names under “first-name”', 'two-names', ['"Abebe"', '"Abebe Kebede"']),
  voice('a name said by somebody without name', 'says-name', [NAMED, UNNAMED], ['He planted it himself.', 'My name is Abebe.']),
  voice('a phone number of somebody without name', 'phone', [NAMED, UNNAMED], ['He planted it himself.', 'Call +251 911 23 45 67.']),
  inEntry('a page that is not there', 'actions/plant-a-tree', 'no-page', ['kit.html', 'kits.html']),
  inEntry('a number that is not there', 'deck/opening', 'no-figure', ['trees-felled', 'trees-feled']),
  inEntry('a template that is not there', 'kit/badge', 'no-template', ['"template": "badge"', '"template": "bagde"']),
  inFile('a colour by its name', 'content/campaign.json', '"#ffffff"', '"white"'),
  inFile('an action that stands twice', 'content/campaign.json', '"plant-a-tree"', '"plant-a-tree",\n    "plant-a-tree"'),
  inFile('a placeholder that got lost', 'locales/am/ui.json', 'ምንጭ፦ {{name}}፣ {{date}}', 'ምንጭ፦ {{name}}'),
  inFile('a placeholder that was translated', 'locales/ar/ui.json', '{{date}}', '{{تاريخ}}'),
  inFile('a misspelt message', 'locales/am/ui.json', '"notes"', '"notse"'),
  inFile('digits that do not exist', 'locales/am/locale.json', '"latn"', '"latin"'),
  withBytes('a capital letter in a file’s ending', 'content/wins/capital.JSON', '{}'),
  withBytes('a folder whose name is misspelt', 'content/win/lost.json', '{}'),
  withBytes('a language that is not listed', 'locales/ti/locale.json', '{}'),
  withBytes('two names that many computers take for one', 'content/wins/RIVER-LAW.json', '{}'),
  withBytes('a file of the computer', 'public/.DS_Store', 'x'),
  withBytes(
    'a photograph that knows where it was taken',
    'public/pictures/hill.jpg',
    await square.clone().jpeg().withExif(PLACE).toBuffer(),
  ),
  withBytes('a picture with the ending of another format', 'public/pictures/tree.png', await square.clone().jpeg().toBuffer()),
  withBytes('a picture from a telephone', 'public/pictures/tree.heic', 'ftypheic'),
  withBytes('a picture among the content', 'content/wins/river.jpg', await square.clone().jpeg().toBuffer()),
  withBytes('a file that would replace a page', 'public/ar/notes.txt', 'x'),
  withBytes('the private key in place of the public one', 'public/keys/press.asc', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n'),
  {
    story: 'a link to a file elsewhere',
    place: 'public/pictures/link.png',
    make: (_, { links }) => links.set('public/pictures/link.png', '/etc/hostname'),
  },
];
