// What a page is made of. Pages get no more of a campaign than this, so that a page whose inputs are those of an earlier build is that page.
import { oncePer } from '#src/core/campaign/once-per.ts';
import { type Entry, ENTRY_KINDS, type EntryKind } from '#src/core/campaign/kinds.ts';
import { byOrder } from '#src/core/campaign/order.ts';
import { INDEX_PATH, OWN_PATHS, SLIDES_PATH } from '#src/core/site/pages.ts';
import { SECTION_PATHS } from '#src/core/site/sections.ts';
import type { ProsePage, SiteData } from '#src/core/site/site-data.ts';
import type { TestimonyText } from '#src/core/testimonies/schema.ts';
import { byDocument, type SourceChange, type TextReport } from '#src/core/translation/report.ts';

/**
 * How much of a campaign a page is made of: all of it; one language, with testimonies as lists show them; that without what testimonies and pages of prose say;
 * or this with one testimony.
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

/** Pages are made one language after the other: of the others, memory may be given back. */
const MOST_HELD = 2;

/** A campaign as the pages of one language are made of it: without the words of the others, and without the accounts of testimonies. */
export function inLanguage(data: SiteData, code: string): SiteData {
  const { known, held } = languagesOf(data);
  const made = known.get(code)?.deref() ?? readLanguage(data, code);
  known.set(code, new WeakRef(made));
  if (!held.includes(made)) held.unshift(made);
  held.splice(MOST_HELD);
  return made;
}

const languagesOf = oncePer<SiteData, { known: Map<string, WeakRef<SiteData>>; held: SiteData[] }>(() => ({ known: new Map(), held: [] }));

function readLanguage(data: SiteData, code: string): SiteData {
  const isOwn = ({ locale }: { locale: string }): boolean => locale === code;
  const codes = [code, data.campaign.sourceLocale];
  const kinds = (Object.keys(ENTRY_KINDS) as EntryKind[]).map((kind) => [kind, data[kind].map((entry) => withWords(entry, codes))]);
  const report = Object.entries(data.report).map(([other, texts]) => [
    other,
    other === code ? texts.map(withoutBodies) : fallbacksOnly(texts),
  ]);
  return {
    ...data,
    ...(Object.fromEntries(kinds) as { [K in EntryKind]: Entry<K>[] }),
    testimonies: data.testimonies.map((testimony) => briefly(testimony, code)),
    explainer: data.explainer.map((page) => withText(page, code)),
    pages: data.pages.map((page) => withText(page, code)),
    messages: { [code]: data.messages[code]! },
    report: Object.fromEntries(report) as SiteData['report'],
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

/** A page of prose with its text in one language. Its titles in all are needed: links lead to them. */
function withText({ compiled, ...page }: ProsePage, code?: string): ProsePage {
  return { ...page, compiled: code !== undefined && compiled[code] ? { [code]: compiled[code] } : {} };
}

/** A testimony as lists show it: in one language, and without the account itself. */
function briefly({ stamps: _, ...testimony }: Entry<'testimonies'>, code: string): Entry<'testimonies'> {
  const { body: __, ...brief } = testimony.text[code] ?? ({} as TestimonyText);
  return { ...testimony, text: { [code]: brief } } as unknown as Entry<'testimonies'>;
}

/** How far a text is translated, as far as lists show it. */
function withoutBodies(text: TextReport): TextReport {
  if (!text.document.startsWith('testimonies/')) return text;
  return { ...fallbackOnly(text), outdated: text.outdated.filter(({ key }) => !key.startsWith('body.')) };
}

/** Of a text’s translation, only whether it is there. */
const fallbackOnly = oncePer(
  ({ document, tally: { total, missing } }: TextReport) => ({ document, tally: { total, missing } }) as TextReport,
);

/** Of all but one language, every language has this. */
const fallbacksOnly = oncePer((texts: readonly TextReport[]) => texts.map(fallbackOnly));

/** What the pages of a language share: everything but what testimonies and pages of prose say. */
export const outlineOf = oncePer((language: SiteData): SiteData => {
  const report = Object.entries(language.report).map(([code, texts]) => [
    code,
    texts.map((text) => (text.document.startsWith('testimonies/') ? fallbackOnly(text) : text)),
  ]);
  return {
    ...language,
    testimonies: language.testimonies.map(({ stamps: _, ...testimony }) => ({ ...testimony, text: {} })),
    explainer: language.explainer.map((page) => withText(page)),
    pages: language.pages.map((page) => withText(page)),
    report: Object.fromEntries(report) as SiteData['report'],
  };
});

/** What the pages of a language are made of besides that: with the outline, it is all of it. */
export function besideOutline(language: SiteData, code: string): Pick<SiteData, 'testimonies' | 'explainer' | 'pages' | 'report'> {
  const { testimonies, explainer, pages, report } = language;
  return { testimonies, explainer, pages, report: { [code]: report[code] ?? [] } };
}

/** A testimony as its page shows it: its place in the list, its country and the consent to it are for others to know. */
export type ShownTestimony = Omit<Entry<'testimonies'>, 'order' | 'country' | 'consent' | 'stamps'>;

/** What the page of one testimony shows besides: the testimony, the titles of its neighbours, and what of these is older than its source. */
export interface TestimonyInputs {
  testimony: ShownTestimony;
  previous: { id: string; title: string } | undefined;
  next: { id: string; title: string } | undefined;
  changes: SourceChange[];
}

const placesOf = oncePer(({ testimonies }: SiteData) => {
  const list = byOrder(testimonies);
  return { list, places: new Map(list.map(({ id }, place) => [id, place])) };
});

/** What the page of a testimony shows in a language besides the outline, of the whole campaign. */
export function testimonyInputs(data: SiteData, code: string, id: string): TestimonyInputs {
  const { list, places } = placesOf(data);
  const at = places.get(id)!;
  const { order: _, country: __, consent: ___, stamps: ____, ...testimony } = list[at]!;
  const neighbours = [list[at - 1], list[at + 1]].map((found) => found && { id: found.id, title: found.text[code]!.title });
  const changesOf = (of: string) => byDocument(data.report[code] ?? []).get(`testimonies/${of}`)?.outdated ?? [];
  const changes = neighbours.flatMap((found) => (found ? changesOf(found.id).filter(({ key }) => key === 'title') : []));
  return {
    testimony: { ...testimony, text: { [code]: testimony.text[code]! } },
    previous: neighbours[0],
    next: neighbours[1],
    changes: [...changesOf(id), ...changes],
  };
}
