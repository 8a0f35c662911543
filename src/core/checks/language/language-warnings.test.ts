import { describe, expect, test } from 'vitest';
import { checkCampaign } from '#src/core/checks/check-campaign.ts';
import { languageWarnings } from '#src/core/checks/language/language-warnings.ts';
import { decideAll, sampleCampaign, withFile, withMistake, type SampleFiles } from '#src/core/checks/sample-campaign.ts';
import { processorTime } from '#src/core/checks/sample-processor-time.ts';

const RANGER = 'content/testimonies/ranger.json';
const PAGE = 'content/explainer/ar/why-forests.mdx';
const FRONT = '---\ntitle: "لماذا الغابات"\ndescription: "ما تفعله الغابة للجميع."\n---\n';

/** What is warned of, with what stands at its place. */
function warned(files: SampleFiles): string[] {
  const { decided, publicPaths } = decideAll(files);
  return languageWarnings({ decided, publicPaths }).map(({ file, line, column, what: [rule] }) => {
    const text = files.texts.get(file)!.split('\n')[line - 1]!;
    return `${file}:${line}:${column} ${rule.replace('language.', '')} at ${text.slice(column - 1, column + 5)}`;
  });
}

test('the sample has nothing to be warned of', () => expect(warned(sampleCampaign())).toEqual([]));

test('a warning is no problem: the campaign can be built', () => {
  const { content, problems } = checkCampaign(decideAll(withMistake(PAGE, 'الماء.', 'الماء, نعم.')));
  expect(problems).toEqual([]);
  expect(content).toBeDefined();
});

describe('the place in a page is that of the sign', () => {
  test.each([
    ['in a paragraph', 'ماء, نار', ':5:4 punctuation at , نار'],
    ['behind bold words and a link', '**ماء** و[نار](https://a.example/x,y), تراب', ':5:38 punctuation at , تراب'],
    ['behind an emoji', '👩‍🌾 ماء, نار', ':5:10 punctuation at , نار'],
    ['behind an entity', 'ماء&nbsp;نار&amp;ماء, نار', ':5:21 punctuation at , نار'],
    ['behind an escape', 'ماء \\* نار, تراب', ':5:11 punctuation at , تراب'],
    ['in the second line of a paragraph', 'ماء\nنار, تراب', ':6:4 punctuation at , تراب'],
    ['in a quotation of several lines', '> ماء\n> نار, تراب', ':6:6 punctuation at , تراب'],
    ['in a list', '- ماء\n- نار, تراب', ':6:6 punctuation at , تراب'],
    ['in a cell', '| ماء | نار |\n| --- | --- |\n| ثلج | نار, تراب |', ':7:12 punctuation at , تراب'],
    ['in a heading', '## ماء, نار', ':5:7 punctuation at , نار'],
    ['in a note', '<Note>\n\nماء, نار\n\n</Note>', ':7:4 punctuation at , نار'],
    ['in the words of a picture', '![ماء, نار](../../pictures/map.svg)', ':5:6 punctuation at , نار]'],
  ])('%s', (_, prose, expected) => expect(warned(withFile(PAGE, `${FRONT}${prose}\n`))).toEqual([PAGE + expected]));

  test('in the title, with or without quotation marks', () => {
    const page = (title: string) => withFile(PAGE, `---\ntitle: ${title}\ndescription: "ما."\n---\nنص.\n`);
    expect(warned(page('"ماء, نار"'))).toEqual([`${PAGE}:2:12 punctuation at , نار"`]);
    expect(warned(page('ماء, نار'))).toEqual([`${PAGE}:2:11 punctuation at , نار`]);
    expect(warned(page("'ماء ''نار, تراب'"))).toEqual([`${PAGE}:2:18 punctuation at , تراب`]);
  });
});

test('what waits to be written, in square brackets, is told once for each file, with how much there is', () => {
  const gaps = '## [Who is affected]\n\n[Who, where, how many? Name the source of each number.]\n\nماء ونار.\n';
  const { decided, publicPaths } = decideAll(withFile(PAGE, FRONT + gaps));
  const told = languageWarnings({ decided, publicPaths }).map(({ file, line, what }) => [file, line, ...what]);
  expect(told).toEqual([[PAGE, 5, 'language.gaps', { count: 2 }]]);
  expect(warned(withFile(PAGE, `${FRONT}[في أي مكان؟ اكتبوا المصدر.]\n`))).toEqual([]);
});

test.each([
  ['code', '`ماء, نار`'],
  ['a block of code', '```\nماء, نار\n```'],
  ['the address of a link', '[ماء](https://a.example/ماء,نار)'],
  ['a hashtag', '#ماء_2024'],
])('%s is no prose', (_, prose) => expect(warned(withFile(PAGE, `${FRONT}${prose}\n`))).toEqual([]));

test('the place in data is that of the sign, also behind signs that are written as codes', () => {
  expect(warned(withMistake(RANGER, 'غرسها بيده.', 'غرسها, بيده.'))).toEqual([`${RANGER}:33:15 punctuation at , بيده`]);
  const escaped = withMistake(RANGER, 'غرسها بيده.', '\\u063a\\"رسها, بيده.');
  expect(warned(escaped)).toEqual([
    `${RANGER}:33:16 quotes at \\u0022`.replace('\\u0022', '\\"رسها'),
    `${RANGER}:33:22 punctuation at , بيده`,
  ]);
});

test('names are written as their owners write them', () => {
  const files = withMistake('content/coalition/forest-watch.json', '"Forest Watch"', '"Forest, \\"Watch\\" 2000"');
  withMistake(RANGER, 'غرسها بيده.', 'غرسها مع Forest, \\"Watch\\" 2000.', files);
  expect(warned(files)).toEqual([]);
});

describe('what was left untranslated', () => {
  test('the text of the source language is told of once', () => {
    expect(warned(withMistake(RANGER, 'حارس غابة يتذكر.', 'A ranger remembers the green hill.'))).toEqual([
      `${RANGER}:29:19 other-script at A rang`,
    ]);
    const files = withMistake(RANGER, '"A ranger remembers."', '"A ranger still remembers."');
    withMistake(RANGER, 'حارس غابة يتذكر.', 'A ranger still remembers.', files);
    expect(warned(files)).toEqual([`${RANGER}:29:19 untranslated at A rang`]);
  });

  test('words of the source within a sentence', () => {
    expect(warned(withFile(PAGE, `${FRONT}ماء and then the river نار.\n`))).toEqual([`${PAGE}:5:5 other-script at and th`]);
  });

  test('names, quotations, remarks and lists of formats are no such words', () => {
    const prose = 'مع Association for Protecting Old Woodlands، «keep the river free»، (the right to water)، SVG, PNG, PDF, WebP.';
    expect(warned(withFile(PAGE, `${FRONT}${prose}\n`))).toEqual([]);
  });

  test('a page is compared block by block with its source', () => {
    const files = withFile(
      'content/explainer/en/why-forests.mdx',
      '---\ntitle: "Why"\ndescription: "What."\norder: 10\ngroup: "threats"\n---\nTrees hold all the water.\n',
    );
    withFile(PAGE, `${FRONT}Trees hold all the water.\n`, files);
    expect(warned(files)).toEqual([`${PAGE}:5:1 untranslated at Trees `]);
  });
});

describe('the glossary', () => {
  const GUIDE = 'locales/ar/GUIDE.md';
  const glossary = (...rows: string[]) => withFile(GUIDE, `# دليل\n\n| English | العربية | ✗ |\n| --- | --- | --- |\n${rows.join('\n')}\n`);

  test('a form that it avoids is told of wherever it stands, also with an article', () => {
    const files = glossary('| tree | شجر | نبتة |');
    expect(warned(withFile(PAGE, `${FRONT}هنا النبتة.\n`, files))).toEqual([`${PAGE}:5:5 glossary at النبتة`]);
  });

  test('a form with a remark is only wrong as the translation of its term', () => {
    const files = glossary('| ranger | حارس | ناطور (للغابة) |');
    withMistake(RANGER, 'حارس غابة يتذكر.', 'ناطور غابة يتذكر.', files);
    expect(warned(withFile(PAGE, `${FRONT}هنا ناطور.\n`, files))).toEqual([`${RANGER}:29:19 glossary at ناطور `]);
  });

  test('a form within a right translation is right', () => {
    const files = glossary('| water | ماء النهر | ماء |');
    expect(warned(withFile(PAGE, `${FRONT}هنا ماء النهر.\n`, files))).toEqual([]);
  });

  test('any ending, and forms named in another column', () => {
    const files = glossary('| tree | شجر | نبت… |', '| hill | تلة ✗ ربوة | |');
    expect(warned(withFile(PAGE, `${FRONT}هنا نبتتان وربوة.\n`, files))).toEqual([
      `${PAGE}:5:5 glossary at نبتتان`,
      `${PAGE}:5:12 glossary at وربوة.`,
    ]);
  });

  test('a translation in bold is the only one', () => {
    const files = glossary('| ranger | **حارس الغابة** | |');
    expect(warned(files)).toEqual([`${RANGER}:29:19 fixed-term at حارس غ`, `${RANGER}:30:15 fixed-term at حارس غ`]);
  });

  test('the hashtag stays as it is in every language', () => {
    const files = withMistake(RANGER, 'A ranger remembers.', 'A ranger remembers #StandingForest.');
    expect(warned(files)).toEqual([`${RANGER}:29:19 fixed-term at حارس غ`, `${RANGER}:38:19 fixed-term at ጠባቂው ያ`]);
    // A text that waits for its translation has nothing missing.
    expect(warned(withMistake(RANGER, 'حارس غابة يتذكر.', '', files))).toEqual([`${RANGER}:38:19 fixed-term at ጠባቂው ያ`]);
  });
});

test('a file with many slips costs no more than others', () => {
  const begin = processorTime();
  warned(withFile(PAGE, `${FRONT}${'ماء, "نار" 2024 '.repeat(20_000)}\n`));
  expect(processorTime() - begin).toBeLessThan(2000);
});
