import { coalitionGroups } from '#src/core/coalition/groups.ts';
import { REGIONS, type Organisation } from '#src/core/coalition/schema.ts';
import { PER_PAGE } from '#src/core/testimonies/parts.ts';
import type { Testimony, TestimonyText } from '#src/core/testimonies/schema.ts';
import { printStamps, stampOf } from '#src/core/translation/stamp.ts';
import { textHash } from '#src/core/translation/text-hash.ts';
import { heading, paragraph, phrase, type Tongue } from './prose.ts';
import { between, pick, type Random, randomFrom } from './random.ts';

/** A page of prose in one language. */
export interface Prose {
  title: string;
  description: string;
  order: number;
  group: string;
  /** Paragraphs; those that begin with `## ` are headings. */
  blocks: string[];
}

/** What stands on the pages of a made-up campaign, by the names of its files. */
export interface Corpus {
  testimonies: Map<string, Testimony>;
  organisations: Map<string, Organisation>;
  /** By id, then by language. */
  explainers: Map<string, Map<string, Prose>>;
}

type Tongues = ReadonlyMap<string, Tongue>;

const COUNTRIES = ['CM', 'ET', 'IN', 'CD', 'MX', 'BR', 'MA', 'LB', 'KE', 'ES', 'FR', 'UG'];
const FOCUSES: readonly [string, ...string[]] = ['digital-rights', 'human-rights', 'press-freedom', 'privacy', 'research', 'technology'];
const GROUPS = ['shutdowns', 'threats', 'defence'];
const MOST_EXPLAINERS = 30;
const DAY = '2026-03-21';

/**
 * A campaign whose testimonies, explainers and lists make about so many HTML pages in all languages together; the same for a seed on every
 * machine. The first page of each section, the home page and the like come on top.
 */
export function makeCorpus(pages: number, tongues: Tongues, seed = 1): Corpus {
  const each = Math.max(4, Math.round(pages / tongues.size));
  const random = randomFrom(seed);
  const organisations = numbered('organisation', Math.max(5, Math.round(each * 1.4)), (i) => organisation(random, tongues, i, each));
  const explainers = numbered('explainer', Math.min(MOST_EXPLAINERS, Math.ceil(each / 20)), (i) => explainer(random, tongues, i));
  const lists = coalitionGroups([...organisations].map(([id, one]) => ({ id, ...one }))).length;
  const testimonies = testimoniesFor(each - lists - explainers.size);
  return { testimonies: numbered('voice', testimonies, (i) => testimony(random, tongues, i)), organisations, explainers };
}

/** How many of the counted pages a corpus makes in one language. */
export function pagesOf({ testimonies, organisations, explainers }: Corpus): number {
  const lists = coalitionGroups([...organisations].map(([id, one]) => ({ id, ...one }))).length;
  return explainers.size + lists + testimonies.size + Math.ceil(testimonies.size / PER_PAGE) - 1;
}

/** How many testimonies make so many pages together with the further pages of their list. */
function testimoniesFor(pages: number): number {
  let count = Math.max(1, pages);
  while (count > 1 && count + Math.ceil(count / PER_PAGE) - 1 > pages) count--;
  return count;
}

function numbered<T>(name: string, count: number, make: (i: number) => T): Map<string, T> {
  return new Map(Array.from({ length: count }, (_, i) => [`${name}-${i + 1}`, make(i)] as const));
}

/** A testimony of 150 to 300 words in every language. */
function testimony(random: Random, tongues: Tongues, i: number): Testimony {
  const lengths = Array.from({ length: between(random, 3, 5) }, () => between(random, 50, 60));
  const text = Object.fromEntries([...tongues].map(([code, tongue]) => [code, testimonyText(random, tongue, lengths)]));
  const stamps = Object.fromEntries([...tongues.keys()].slice(1).map((code) => [code, stampsOf(text['en']!, text[code]!)]));
  return {
    order: (i + 1) * 10,
    form: 'retold',
    attribution: { level: 'role-and-place' },
    country: pick(random, COUNTRIES),
    consent: { scope: 'website', date: DAY },
    source: { name: heading(random, tongues.get('en')!, 3) },
    originalLanguage: 'en',
    text,
    stamps,
  };
}

function testimonyText(random: Random, tongue: Tongue, lengths: number[]): TestimonyText {
  return {
    title: heading(random, tongue, 6).slice(0, 85).trim(),
    summary: heading(random, tongue, 14).slice(0, 200).trim() + tongue.stop,
    who: phrase(random, tongue, 2),
    place: heading(random, tongue, 1),
    body: lengths.map((words) => paragraph(random, tongue, words)),
  };
}

/** As `npm run translate` stamps a finished translation. */
function stampsOf(source: TestimonyText, target: TestimonyText): string {
  const pair = (of: string, to: string) => stampOf(textHash(of), to, 'machine');
  const fields = (['title', 'summary', 'who', 'place'] as const).map((key) => [key, pair(source[key], target[key])] as const);
  const body = source.body.map((text, n) => [`body.${n}`, pair(text, target.body[n]!)] as const);
  return printStamps({ fields: new Map([...fields, ...body]), blocks: [] });
}

/** Each has a name in one of the languages; in a small corpus all belong to one region and field, so that there is a page of each. */
function organisation(random: Random, tongues: Tongues, i: number, each: number): Organisation {
  const language = pick(random, [...tongues.keys()]);
  const few = each < 20;
  return {
    name: `${heading(random, tongues.get(language)!, 3)} ${i + 1}`,
    ...(language !== 'en' && { nameLanguage: language }),
    region: few ? REGIONS[0] : pick(random, REGIONS),
    country: pick(random, COUNTRIES),
    website: `https://organisation-${i + 1}.example/`,
    focus: [few ? FOCUSES[0] : pick(random, FOCUSES)],
    languages: [language],
    status: 'active',
    logoPermission: false,
    verifiedBy: 'organisation',
  };
}

/** A page of about 600 words under four headings. */
function explainer(random: Random, tongues: Tongues, i: number): Map<string, Prose> {
  const group = GROUPS[i % GROUPS.length]!;
  return new Map([...tongues].map(([code, tongue]) => [code, prose(random, tongue, (i + 1) * 10, group)]));
}

function prose(random: Random, tongue: Tongue, order: number, group: string): Prose {
  const section = () => [`## ${heading(random, tongue, 4)}`, paragraph(random, tongue, 70), paragraph(random, tongue, 70)];
  const blocks = [paragraph(random, tongue, 40), ...section(), ...section(), ...section(), ...section()];
  const title = heading(random, tongue, 4).slice(0, 85).trim();
  return { title, description: heading(random, tongue, 14).slice(0, 140).trim() + tongue.stop, order, group, blocks };
}
