// Which pages and languages the browser tests open.
import process from 'node:process';
import { type Element, isTag } from 'domhandler';
import { languages, type Language } from '../site/campaign.ts';
import { attribute, find, languagePages, pages } from '../site/dist.ts';

/** True in the long run, `npm run test:deep`: every page of every language. */
export const DEEP = process.env['ALTAVEU_DEEP'] === '1';

const byKind = [
  languages[0],
  languages.find(({ direction }) => direction === 'rtl'),
  languages.find(({ script, direction }) => script !== 'Latn' && direction === 'ltr'),
];

/** The first language, the first that runs from right to left, and the first in another script; in the long run all. */
export const testLanguages: Language[] = DEEP ? languages : [...new Set(byKind)].filter((language) => language !== undefined);

/** The pages to open in a language, without its code: one of each type, the heaviest; in the long run all. */
export function pageNames({ code }: Language): string[] {
  const own = languagePages.filter(({ language }) => language.code === code);
  return DEEP ? own.map(({ name }) => name) : heaviestOfTypes(own);
}

/** One page of each type in a language, the heaviest, without its code. */
export function typicalNames({ code }: Language): string[] {
  return heaviestOfTypes(languagePages.filter(({ language }) => language.code === code));
}

function heaviestOfTypes(own: readonly (typeof languagePages)[number][]): string[] {
  const heaviest = new Map<string, (typeof own)[number]>();
  for (const page of own) {
    const type = typeOf(page.name);
    if (page.bytes > (heaviest.get(type)?.bytes ?? 0)) heaviest.set(type, page);
  }
  return [...heaviest.values()].map(({ name }) => name);
}

/** The same, dealt out among languages: by day each type of page is opened in one of them, in the long run in all. */
export function sharedOut(language: Language, languages: readonly Language[]): string[] {
  return pageNames(language).filter((_, place) => DEEP || place % languages.length === languages.indexOf(language));
}

/** One page of each make, the heaviest, without the language’s code: pages whose main parts have the same classes are of one make. */
export function pageMakes({ code }: Language): string[] {
  const own = languagePages.filter(({ language }) => language.code === code).toSorted((a, b) => b.bytes - a.bytes);
  const makes = Map.groupBy(own, (page) => {
    const classes = find('main, main [class]', page).flatMap((element) => attribute(element, 'class').split(' '));
    return [...new Set(classes)].sort().join(' ');
  });
  return [...makes.values()].map(([heaviest]) => heaviest!.name);
}

/** As few pages of a language as have together every kind of element that any of its pages has, without the language’s code. */
export function pagesOfAllKinds({ code }: Language): string[] {
  const own = languagePages
    .filter(({ language }) => language.code === code)
    .map((page) => ({ name: page.name, kinds: new Set(find('main *', page).map(kindOf)) }));
  const left = new Set(own.flatMap(({ kinds }) => [...kinds]));
  const chosen: string[] = [];
  while (left.size > 0) {
    const gains = own.map(({ kinds }) => [...kinds].filter((kind) => left.has(kind)).length);
    const best = own[gains.indexOf(Math.max(...gains))]!;
    chosen.push(best.name);
    for (const kind of best.kinds) left.delete(kind);
  }
  return chosen;
}

/** Elements are of a kind that have the same name and classes, in parents that have the same. */
function kindOf(element: Element): string {
  const { parent } = element;
  return [...(parent && isTag(parent) ? [parent] : []), element].map((each) => `${each.name}.${attribute(each, 'class')}`).join(' > ');
}

/** `explainer/the-numbers.html` -> `explainer/`; groups of the coalition differ by kind; pages of their own are types of their own. */
function typeOf(name: string): string {
  const [folder, file] = name.split('/');
  if (file === undefined || file === 'index.html' || file === 'slides.html') return name;
  return `${folder}/${/^(region|focus)-/.exec(file)?.[0] ?? ''}`;
}

/** The paths of the pages without a language. */
export const frontPages = pages.filter(({ language }) => !language).map(({ path }) => path);
