// What a page is made of. Pages get no more of a campaign than this, so that a page whose inputs are those of an earlier build is that page.
import { oncePer } from '#src/core/campaign/once-per.ts';
import { type Entry, ENTRY_KINDS, type EntryKind } from '#src/core/campaign/kinds.ts';
import { byOrder } from '#src/core/campaign/order.ts';
import { INDEX_PATH, OWN_PATHS, SECTION_PATHS, SLIDES_PATH } from '#src/core/site/pages.ts';
import type { SiteData } from '#src/core/site/site-data.ts';
import { byDocument, type SourceChange, type TextReport } from '#src/core/translation/report.ts';

/**
 * How much of a campaign a page is made of: all of it; one language; one language without what testimonies say; or that with one testimony.
 * Whoever shows more on a page has to say so here: texts that a page doesn’t get, it can’t show.
 */
export type Scope = 'all' | 'language' | 'outline' | 'testimony';

/** Pages that show something of every language. */
const OF_ALL = ['data.html', 'data-columns.html', 'volunteer/status.html'];

const TESTIMONY = /^testimonies\/(?!index\.html$|page-\d+\.html$)/;

/** Pages that show no testimony: they have a name of the site’s own, or stand in a folder of things of another kind. */
const WITH_TESTIMONIES = ['index.html', 'testimonies/index.html', INDEX_PATH, SECTION_PATHS.search, SLIDES_PATH];
const OTHERS = /^(?:coalition|act|volunteer)\/|^kit\/(?:posts|embed|print)\.html$|^embed\/|^site\.webmanifest$/;

/**
 * How much of the campaign a page is made of, by its path without the locale.
 * @example scopeOf('wins.html') // 'outline'
 */
export function scopeOf(path: string): Scope {
  if (OF_ALL.includes(path)) return 'all';
  if (TESTIMONY.test(path)) return 'testimony';
  const isOther = OWN_PATHS.includes(path) || OTHERS.test(path);
  return isOther && !WITH_TESTIMONIES.includes(path) ? 'outline' : 'language';
}

/** A campaign as the pages of one language are made of it: without the words of the others. */
export function inLanguage(data: SiteData, code: string): SiteData {
  const known = languagesOf(data);
  const made = known.get(code) ?? readLanguage(data, code);
  known.set(code, made);
  return made;
}

const languagesOf = oncePer<SiteData, Map<string, SiteData>>(() => new Map());

function readLanguage(data: SiteData, code: string): SiteData {
  const isOwn = ({ locale }: { locale: string }): boolean => locale === code;
  const { report, campaign } = data;
  const kinds = (Object.keys(ENTRY_KINDS) as EntryKind[]).map((kind) => {
    const codes = kind === 'testimonies' ? [code] : [code, campaign.sourceLocale];
    return [kind, data[kind].map((entry) => withWords(entry, codes))];
  });
  // Of the other languages, only which pages they lack.
  const others = Object.entries(report).map(([other, texts]) => [
    other,
    other === code ? texts : texts.map(({ document, tally: { total, missing } }) => ({ document, tally: { total, missing } })),
  ]);
  return {
    ...data,
    ...(Object.fromEntries(kinds) as { [K in EntryKind]: Entry<K>[] }),
    messages: { [code]: data.messages[code]! },
    report: Object.fromEntries(others) as SiteData['report'],
    recorded: {},
    kitFiles: data.kitFiles.filter(isOwn),
    archives: data.archives.filter(isOwn),
    codes: data.codes.filter(isOwn),
  };
}

/** An entry with its texts in some languages alone. What an entry can do is told by its text in the campaign’s own. */
function withWords<E extends object>(entry: E, codes: readonly string[]): E {
  const worded = entry as { text?: Record<string, unknown>; statusNote?: Record<string, unknown> };
  const only = (texts: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(texts).filter(([code]) => codes.includes(code)));
  return {
    ...entry,
    ...(worded.text && { text: only(worded.text) }),
    ...(worded.statusNote && { statusNote: only(worded.statusNote) }),
  };
}

/** What the pages of a language share: everything but what testimonies say. */
export const outlineOf = oncePer((language: SiteData): SiteData => {
  const report = Object.entries(language.report).map(([code, texts]) => [code, texts.map(withoutWords)]);
  return {
    ...language,
    testimonies: language.testimonies.map(({ stamps: _, ...testimony }) => ({ ...testimony, text: {} })),
    report: Object.fromEntries(report) as SiteData['report'],
  };
});

function withoutWords(text: TextReport): TextReport {
  const { document, tally } = text;
  // Only whether it is translated.
  return document.startsWith('testimonies/') ? ({ document, tally: { total: tally.total, missing: tally.missing } } as TextReport) : text;
}

/** What the page of one testimony shows besides: the testimony, the titles of its neighbours, and what of these is older than its source. */
export interface TestimonyInputs {
  testimony: Entry<'testimonies'>;
  previous: { id: string; title: string } | undefined;
  next: { id: string; title: string } | undefined;
  changes: SourceChange[];
}

const placesOf = oncePer(({ testimonies }: SiteData) => {
  const list = byOrder(testimonies);
  return { list, places: new Map(list.map(({ id }, place) => [id, place])) };
});

/** What the page of a testimony in a language shows besides its outline. */
export function testimonyInputs(language: SiteData, code: string, id: string): TestimonyInputs {
  const { list, places } = placesOf(language);
  const at = places.get(id)!;
  const neighbour = (found: Entry<'testimonies'> | undefined) => found && { id: found.id, title: found.text[code]!.title };
  const shown = list.slice(Math.max(0, at - 1), at + 2);
  const reports = byDocument(language.report[code] ?? []);
  const changes = shown.flatMap((one) => reports.get(`testimonies/${one.id}`)?.outdated ?? []);
  return { testimony: list[at]!, previous: neighbour(list[at - 1]), next: neighbour(list[at + 1]), changes };
}
