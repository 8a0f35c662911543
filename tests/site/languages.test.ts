import { expect, test } from 'vitest';
import { oncePerText } from '#src/core/campaign/once-per.ts';
import { campaign, idsIn, languages, readJson, type Language } from './campaign.ts';
import { attribute, expectNone, find, languagePages, onPages, pages } from './dist.ts';
import { blockTexts, spokenTexts, visibleTexts, type PageText } from './texts.ts';

test('every page says its language and its direction', () => {
  const wrong = onPages(languagePages, (page) => {
    const html = find('html', page)[0];
    const said = `${attribute(html, 'lang')} ${attribute(html, 'dir')}`;
    const right = `${page.language.tag} ${page.language.direction}`;
    return said === right ? [] : [`“${said}” instead of “${right}”`];
  });
  expectNone(wrong);
});

test('a text in a language that runs the other way says its direction', () => {
  const wrong = onPages(pages, (page) =>
    visibleTexts(page)
      .filter(({ text, language, direction, bdi }) => language && !bdi && direction !== language.direction && isOwn(text, language))
      .map(({ text, language, direction }) => `“${text}” is ${language!.tag}, and set ${direction}`),
  );
  expectNone(wrong);
});

test('every language has the same pages', () => {
  const namesIn = (code: string) => languagePages.filter(({ language }) => language.code === code).map(({ name }) => name);
  const source = namesIn(campaign.sourceLocale);
  expect(source.length).toBeGreaterThan(0);
  for (const { code } of languages) expect(namesIn(code), code).toEqual(source);
});

test('every explainer page, page, testimony and action of the campaign has its page in every language', () => {
  const wanted = [
    ...idsIn(`explainer/${campaign.sourceLocale}`).map((id) => `explainer/${id}.html`),
    ...idsIn(`pages/${campaign.sourceLocale}`).map((id) => `${id}.html`),
    ...idsIn('testimonies').map((id) => `testimonies/${id}.html`),
    ...idsIn('actions').map((id) => `act/${id}.html`),
  ];
  const paths = new Set(pages.map(({ path }) => path));
  expectNone(languages.flatMap(({ code }) => wanted.map((name) => `${code}/${name}`).filter((path) => !paths.has(path))));
});

test('no text stands in the wrong script: no Latin sentence in Arabic or Amharic, no Arabic or Amharic letter in French', () => {
  expectNone(onPages(pages, (page) => [...blockTexts(page), ...spokenTexts(page)].flatMap(inWrongScript)));
});

test('no sentence is left in the source language on a page in another language', () => {
  const source = new Map(
    languagePages.filter(({ language }) => language.code === campaign.sourceLocale).map((page) => [page.name, sentences(page)]),
  );
  const others = languagePages.filter(({ language }) => language.code !== campaign.sourceLocale);
  expectNone(onPages(others, (page) => [...sentences(page)].filter((sentence) => source.get(page.name)?.has(sentence))));
});

test('testimonies say their title on their page in each language', () => {
  const wrong = idsIn('testimonies').flatMap((id) => {
    const { text } = readJson(`content/testimonies/${id}.json`) as { text: Record<string, { title: string }> };
    return languages.flatMap(({ code }) => {
      const page = pages.find(({ path }) => path === `${code}/testimonies/${id}.html`);
      const said = page ? visibleTexts(page).some((seen) => text[code]!.title.includes(seen.text)) : false;
      return said ? [] : [`${code}/testimonies/${id}.html does not say “${text[code]?.title}”`];
    });
  });
  expectNone(wrong);
});

/** Texts of at least five words outside names, as they may not be the same in two languages. */
function sentences(page: Parameters<typeof visibleTexts>[0]): Set<string> {
  const own = [...visibleTexts(page), ...spokenTexts(page)].filter(
    ({ isolated, language }) => !isolated && language?.code === page.language?.code,
  );
  return new Set(own.map(({ text }) => text).filter((text) => text.split(' ').length >= 5));
}

/** What is the same in every language: hashtags, addresses, handles, an original name in brackets; the campaign’s names likewise. */
const INVARIANT = /#[\p{L}\p{N}_]+|(?:https?|ipfs|ipns):\/\/\S+|\S+@\S+|[\w-]+(\.[\w-]+)+|\([^()]*\)/gu;
// What every language writes as those write it who made it.
const MADE = ['Mastodon', 'JSON Feed', 'Atom', 'US Letter', 'IBAN', 'Bitcoin', 'OONI Probe', 'traceroute', 'Kiwix', 'Tor Browser', 'onion'];
const NAMES = [campaign.name, campaign.organiser, campaign.licence.name, ...MADE];

function inWrongScript({ text, language }: PageText): string[] {
  if (!language) return [];
  const rest = NAMES.reduce((left, name) => left.replaceAll(name, ''), text).replace(INVARIANT, '');
  const letters = rest.match(/\p{L}/gu) ?? [];
  const own = letters.filter((letter) => isOf(letter, language)).length;
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  const mostlyLatin = language.script !== 'Latn' && latin > 3 && latin > 2 * own;
  const foreign = letters.length - own - (language.script === 'Latn' ? 0 : latin);
  return mostlyLatin || foreign > 0 ? [`“${text.slice(0, 80)}” is not ${language.tag}`] : [];
}

/** Has letters of the language: a name in others, or a number, may run as it does. */
function isOwn(text: string, { script }: Language): boolean {
  return pattern(`\\p{Script=${script}}`).test(text);
}

/** Letters of no script of their own (ª, ـ) belong to every language. */
function isOf(letter: string, { script }: Language): boolean {
  return pattern(`[\\p{Script_Extensions=${script}}\\p{Script=Common}\\p{Script=Inherited}]`).test(letter);
}

/** The same for all letters: to make one takes longer than to ask it. */
const pattern = oncePerText((source) => new RegExp(source, 'u'), Infinity);
