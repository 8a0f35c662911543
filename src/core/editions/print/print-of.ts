import type { CampaignContent } from '#src/core/campaign/content.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import { leadingOf } from '#src/core/kit/text/script.ts';
import type { Book, BookPart, Chapter } from '../book.ts';
import { plain } from '../epub/document.ts';
import type { Matter, MatterPart } from '../matter.ts';
import { attribute, elementsIn } from '../tree.ts';
import { blocksOf } from './blocks.ts';
import { codeDrawing, type Inks } from './drawing.ts';
import type { BackPage, PrintBook, PrintText, Run } from './print-book.ts';
import { runsOfText } from './runs.ts';

/** The size of the text in points: letters of one size look different. */
const SIZES: Record<string, number> = { Arab: 10.6, Ethi: 9.8, Thai: 10.4, Khmr: 10 };
const SIZE = 9.6;
const HYPHENATED = new Set(['Latn', 'Cyrl', 'Grek']);

/** A book as the print template sets it; the fonts come last, as they depend on every letter. */
export function printBookOf(content: CampaignContent, book: Book, matter: Matter, cover: PrintBook['cover']): Omit<PrintBook, 'fonts'> {
  const { locale, title, organiser, date } = book;
  const { light, look } = content.campaign.theme;
  const inks: Inks = { ink: light.ink, muted: light.muted, strong: light.link, line: light.line };
  const dir = locale.direction;
  return {
    lang: languageOf(locale.tag),
    dir,
    script: locale.script,
    size: SIZES[locale.script] ?? SIZE,
    leading: leadingIn(locale.script),
    hyphenate: HYPHENATED.has(locale.script),
    digits: digitsOf(book),
    title: plain(title),
    name: runsOfText(title, { dir }),
    author: organiser,
    date: date.split('-').map(Number) as PrintBook['date'],
    colours: { ink: light.ink, muted: light.muted, signal: light.signal, line: light.line },
    ...(look && { look }),
    cover,
    words: { contents: plain(matter.contents), page: matter.page },
    parts: partsOf(book, inks),
    back: backOf(matter, dir),
  };
}

/** What is added to a line’s height, in ems: texts need less of what headings get. */
function leadingIn(script: string): number {
  return Math.round((0.62 + (leadingOf(script) - 1.1) * 0.75) * 100) / 100;
}

function partsOf(book: Book, inks: Inks): PrintBook['parts'] {
  const texts = book.parts.flatMap((part) => [part, ...part.chapters]);
  const ids = texts.flatMap((text) => [text.id, ...elementsIn(text.body).flatMap((element) => attribute(element, 'id') ?? [])]);
  const places = new Set(ids);
  const { tag, direction: dir } = book.locale;
  const textOf = (text: BookPart | Chapter, base: number): PrintText => {
    const lines = { places, own: text.id, lang: languageOf(tag), dir, told: new Set<string>() };
    const blocks = blocksOf(text.body, { lines, inks, headings: { base, last: base } });
    return { id: text.id, title: runsOfText(text.title, { dir }, titleStyle(text)), plain: plain(text.title), blocks };
  };
  const parts = book.parts.map((part) => ({ ...withLead(textOf(part, 1)), chapters: part.chapters.map((chapter) => textOf(chapter, 2)) }));
  return withoutDeadLinks(parts);
}

function titleStyle({ titleIn }: BookPart | Chapter): object {
  return titleIn ? { lang: languageOf(titleIn.lang), dir: titleIn.dir } : {};
}

/** What leads into a part stands beside its title. */
function withLead(text: PrintText): PrintBook['parts'][number] {
  const first = text.blocks[0];
  const hasLead = first?.kind === 'paragraph' && first.look === 'lead';
  return { ...text, lead: hasLead ? [first.runs] : [], blocks: hasLead ? text.blocks.slice(1) : text.blocks, chapters: [] };
}

/** The template takes a link only to a place that it has: what stands in no block, or was left out, has none. */
function withoutDeadLinks(parts: PrintBook['parts']): PrintBook['parts'] {
  const there = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string') there.add(value.id);
    Object.values(value).forEach(visit);
  };
  visit(parts);
  const isDead = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'place' in value && !there.has(value.place as string);
  return JSON.parse(
    JSON.stringify(parts, (key, value: unknown) => {
      if (key === 'to' && isDead(value)) return undefined;
      return Array.isArray(value) ? value.filter((item) => !isDead(item)) : value;
    }),
  ) as PrintBook['parts'];
}

function backOf({ about, places, check }: Matter, dir: 'ltr' | 'rtl'): BackPage {
  const runs = (text: string | undefined): Run[] => (text === undefined ? [] : runsOfText(text, { dir }));
  const part = ({ title, paragraphs }: MatterPart): BackPage['about'] => ({ title: runs(title), paragraphs: paragraphs.map(runs) });
  const list = places.list.map(({ label, url, warning }) => ({
    label: runs(label),
    address: url,
    warning: runs(warning),
    code: codeDrawing(url),
  }));
  const key = check.key && { label: runs(check.key.label), key: check.key.key, warning: runs(check.key.warning) };
  return { about: part(about), places: { ...part(places), list }, check: { ...part(check), ...(key && { key }) } };
}

function digitsOf({ locale }: Book): string[] {
  const { year } = createFormats(locale);
  return Array.from({ length: 10 }, (_, digit) => year(digit));
}

/** The language of a tag as the template takes it: two or three letters. */
function languageOf(tag: string): string {
  return /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase() ?? 'en';
}
