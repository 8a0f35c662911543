import { expect, test } from 'vitest';
import { problemsOf, sampleCampaign, withFile, withMistake, type Mistake } from '#src/core/checks/sample-campaign.ts';

const CAMPAIGN = 'content/campaign.json';
const ACTION = 'content/actions/plant-a-tree.json';
const PAGE = 'content/explainer/en/why-forests.mdx';
const GRAPHIC = 'content/kit/badge.json';
const AMHARIC_KIT = 'locales/am/kit.json';
const SLIDE = 'content/deck/opening.json';

// prettier-ignore
const MISTAKES: Mistake[] = [
  ['a link to a page that does not exist', PAGE, '../act/plant-a-tree.html', '../act/plant-a-treee.html',
    '7:16', 'The link “../act/plant-a-treee.html” leads nowhere.', 'Did you mean “../act/plant-a-tree.html”?'],
  ['a link that begins at the host', PAGE, '../act/plant-a-tree.html', '/en/act/plant-a-tree.html',
    '7:16', 'An address can’t begin with a slash: the site would not work in a folder, or from a disk.', 'Write it relative to this page, such as ../act/index.html.'],
  ['a link that runs code', PAGE, '../act/plant-a-tree.html', 'javascript:alert(1)',
    '7:16', 'An address can’t begin with “javascript:” here.', 'Link to a page with https://, to an e-mail address with mailto:, to a phone with tel:, or to a page of this site.'],
  ['a link that climbs out of its language', PAGE, '../act/plant-a-tree.html', '../../act/plant-a-tree.html',
    '7:16', 'The link “../../act/plant-a-tree.html” leads nowhere.', 'Did you mean “../act/plant-a-tree.html”?'],
  ['a link that climbs out of the site', PAGE, '../act/plant-a-tree.html', '../../../en/act/plant-a-tree.html',
    '7:16', 'The link “../../../en/act/plant-a-tree.html” leads nowhere.', 'Did you mean “../act/plant-a-tree.html”?'],
  ['a link without address', PAGE, '../act/plant-a-tree.html', '',
    '7:16', 'This link has no address.', 'Write the address where it should lead, or remove the link.'],
  ['a link with an address that is not complete', PAGE, '../act/plant-a-tree.html', 'https://',
    '7:16', 'This address names no site.', 'Copy the address from the browser’s address bar, such as https://example.org/page.'],
  ['a link whose letters are broken', PAGE, '../act/plant-a-tree.html', '%E0%A4%A.html',
    '7:16', 'A % in this address is not followed by what belongs there.', 'Copy the address again from the browser’s address bar. A % itself is written %25.'],
  ['a link whose address stands elsewhere and runs code', PAGE, '[water](../act/plant-a-tree.html)', '[water][w]\n\n[w]: javascript:alert(1)\n',
    '9:1', 'An address can’t begin with “javascript:” here.', 'Link to a page with https://, to an e-mail address with mailto:, to a phone with tel:, or to a page of this site.'],
  ['a picture that is not there', PAGE, 'Trees', '![A map](../../pictures/mpa.svg) Trees',
    '7:1', 'The picture “../../pictures/mpa.svg” is not there.', 'Put the file into public/, and write its address relative to the published page, such as ../../pictures/map.svg.'],
  ['a picture one step too low', PAGE, 'Trees', '![A map](../pictures/map.svg) Trees',
    '7:1', 'The picture “../pictures/map.svg” is not there.', 'Put the file into public/, and write its address relative to the published page, such as ../../pictures/map.svg.'],
  ['a picture from another site', PAGE, 'Trees', '![A map](https://other.example/map.svg) Trees',
    '7:1', 'A picture from another site would tell that site who reads this page.', 'Put the picture into public/ and refer to it there.'],
  ['a picture from another site without scheme', PAGE, 'Trees', '![A map](//other.example/pictures/map.svg) Trees',
    '7:1', 'A picture from another site would tell that site who reads this page.', 'Put the picture into public/ and refer to it there.'],
  ['a picture inside its own address', PAGE, 'Trees', '![A map](data:image/svg+xml;base64,AAAA) Trees',
    '7:1', 'The picture “data:image/svg+xml;base64,AAAA” is not there.', 'Put the file into public/, and write its address relative to the published page, such as ../../pictures/map.svg.'],
  ['a chart that does not exist', PAGE, 'felled-by-year', 'feled-by-year',
    '9:1', 'There is no chart “feled-by-year”.', 'Did you mean “felled-by-year”?'],
  ['a number where a chart belongs', PAGE, 'felled-by-year', 'trees-felled',
    '9:1', 'There is no chart “trees-felled”.', 'Use one of: felled-by-year.'],
  ['a testimony that does not exist', PAGE, '<Chart id="felled-by-year" />', '<Testimony id="rangr" />',
    '9:1', 'There is no testimony “rangr”.', 'Did you mean “ranger”?'],
  ['a number that does not exist', PAGE, '<Chart id="felled-by-year" />', '<Figure id="water" />',
    '9:1', 'There is no number “water”.', 'Use one of: trees-felled.'],
  ['a button that leads nowhere', ACTION, 'kit.html', 'kits.html',
    '9:13', 'There is no page “kits.html”.', 'Did you mean “kit.html”?'],
  ['a contact that the campaign does not have', ACTION, '"contact": "press"', '"contact": "support"',
    '7:14', 'There is no contact “support”.', 'Use one of: press, report.'],
  ['a slide with a number that does not exist', SLIDE, 'trees-felled', 'trees-fallen',
    '4:13', 'There is no number “trees-fallen”.', 'Did you mean “trees-felled”?'],
  ['a slide with a testimony that does not exist', SLIDE, 'ranger', 'nobody',
    '5:16', 'There is no testimony “nobody”.', 'Use one of: ranger.'],
  ['an action to ask for that does not exist', CAMPAIGN, 'plant-a-tree', 'plant-trees',
    '33:5', 'There is no action “plant-trees”.', 'Did you mean “plant-a-tree”?'],
  ['a number on the home page that does not exist', CAMPAIGN, '"trees-felled"', '"trees"',
    '37:7', 'There is no number “trees”.', 'Use one of: trees-felled.'],
  ['a chart on the home page that is not a series', CAMPAIGN, '"felled-by-year"', '"trees-felled"',
    '39:14', 'There is no chart “trees-felled”.', 'Use one of: felled-by-year.'],
  ['a testimony on the home page that does not exist', CAMPAIGN, '"ranger"', '"rangers"',
    '41:7', 'There is no testimony “rangers”.', 'Did you mean “ranger”?'],
  ['a win on the home page that does not exist', CAMPAIGN, '"river-law"', '"river"',
    '44:7', 'There is no win “river”.', 'Use one of: river-law.'],
  ['a page of numbers that does not exist', CAMPAIGN, '"chart"', '"numbersPage": "the-numbers",\n    "chart"',
    '39:20', 'There is no page “the-numbers”.', 'Use one of: why-forests.'],
  ['a graphic on the home page that does not exist', CAMPAIGN, '"graphic": "badge"', '"graphic": "bagde"',
    '46:16', 'There is no graphic “bagde”.', 'Did you mean “badge”?'],
  ['the same testimony twice on the home page', CAMPAIGN, '"ranger"', '"ranger",\n      "ranger"',
    '42:7', '“ranger” stands here twice.', 'Keep one of the two.'],
  ['a language that is listed twice', CAMPAIGN, '"ar",', '"ar",\n    "ar",',
    '10:5', '“ar” stands here twice.', 'Keep one of the two.'],
  ['a source language that is not listed', CAMPAIGN, '"sourceLocale": "en"', '"sourceLocale": "fr"',
    '6:19', 'There is no language “fr”.', 'Did you mean “ar”?'],
  ['a key of a contact that does not exist', CAMPAIGN, '"key": "report"', '"key": "press"',
    '23:14', 'There is no key “press”.', 'Use one of: report.'],
  ['a public key that is not in public/', CAMPAIGN, 'keys/report.asc', 'keys/reports.asc',
    '28:15', 'The file public/keys/reports.asc is not there.', 'Put the public key there, or write where in public/ it lies.'],
  ['a template that does not exist', GRAPHIC, '"template": "badge"', '"template": "bagde"',
    '3:15', 'There is no template “bagde”.', 'Did you mean “badge”?'],
  ['a colourway that does not exist', GRAPHIC, '"moss"', '"mos"',
    '7:5', 'There is no colourway “mos”.', 'Did you mean “moss”?'],
  ['an Amharic post of which X counts every sign twice', AMHARIC_KIT, '"short": "', `"short": "${'ዛፍ '.repeat(50)}`,
    '27:16', 'The suggested post “share.post.short” is too long for X: with the link, 280 characters fit there.', 'Shorten it. Outside the Latin alphabet and its neighbours, X counts two.'],
  ['words of a graphic that do not exist', GRAPHIC, 'slogans.stand', 'slogans.stnd',
    '10:13', 'The words “slogans.stnd” are not in locales/en/kit.json.', 'Add them there and in the other languages.'],
];

test.each(MISTAKES)('%s is said with its place and its fix', (_, path, from, to, place, what, fix) => {
  expect(problemsOf(withMistake(path, from, to))).toEqual([`${path}:${place}  ${what}\n  Fix: ${fix}`]);
});

test('a graphic needs its name, purpose and description in kit.json', () => {
  const graphic = withMistake(GRAPHIC, '"order"', '"order"').texts.get(GRAPHIC)!;
  expect(problemsOf(withFile('content/kit/sign.json', graphic)).map((problem) => problem.split('\n')[0])).toEqual([
    'content/kit/sign.json:1:1  The words “graphics.sign.alt” are not in locales/en/kit.json.',
    'content/kit/sign.json:1:1  The words “graphics.sign.name” are not in locales/en/kit.json.',
    'content/kit/sign.json:1:1  The words “graphics.sign.purpose” are not in locales/en/kit.json.',
  ]);
});

test('a kind of graphic needs its name and purpose in kit.json, because it has a page of its own', () => {
  const graphic = withMistake(GRAPHIC, '"kind": "badge"', '"kind": "flyer"');
  expect(problemsOf(graphic)).toEqual(
    ['name', 'purpose'].map(
      (part) =>
        `content/kit/badge.json:2:11  The words “kinds.flyer.${part}” are not in locales/en/kit.json.\n  Fix: Add them there and in the other languages.`,
    ),
  );
});

test('the suggested posts are missing once, in the source language', () => {
  const files = sampleCampaign();
  for (const code of ['en', 'ar', 'am']) {
    const path = `locales/${code}/kit.json`;
    const { share: _, ...kit } = JSON.parse(files.texts.get(path)!) as { share: object };
    files.texts.set(path, JSON.stringify(kit));
  }
  const missing = ['direct', 'long', 'short', 'subject'].map(
    (name) =>
      `locales/en/kit.json:1:1  The suggested post “share.post.${name}” is missing.\n  Fix: Write it here and in the other languages.`,
  );
  expect(problemsOf(files)).toEqual(missing);
});

test.each([
  'https://example.org/a?b=c#d',
  'mailto:press@forest.example',
  'tel:+251111234567',
  '#top',
  '../act/index.html#worried',
  '../search.html?q=tree',
  '../coalition/region-africa.html',
  'why-forests.html',
  '../../ar/explainer/why-forests.html',
  '../../index.html',
  '../../keys/report.asc',
])('a link to %s leads somewhere', (address) => {
  expect(problemsOf(withMistake(PAGE, '../act/plant-a-tree.html', address))).toEqual([]);
});

test('a picture of public/ is found from where the page is published', () => {
  expect(problemsOf(withMistake(PAGE, 'Trees', '![A map](../../pictures/map.svg) Trees'))).toEqual([]);
});
