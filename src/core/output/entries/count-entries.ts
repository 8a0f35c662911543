import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import type { Facts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { type Census, censusOf } from './census.ts';

/** How many entries of a kind went into a build, and how many were found in each language. */
export interface EntryCount {
  kind: string;
  in: number;
  /** The same in all languages, or the problems say where not. */
  out: number[];
}

/** Counts the entries that went in and those that came out, in each language of a build; lost and surplus ones are problems, by name. */
export function countEntries(content: CampaignContent, facts: Facts): { counts: EntryCount[]; problems: Problem[] } {
  const found = foundPlaces(facts);
  const all = builtLocales(content).map(({ code }) => censusOf(content, code, facts, found));
  const counts = all[0]!.map(({ kind, wanted }, i) => ({ kind, in: wanted.length, out: all.map((own) => own[i]!.found.length) }));
  const languages = languagesOf(content, facts);
  return {
    counts: counts.filter(({ in: wanted, out }) => wanted > 0 || out.some((came) => came > 0)),
    problems: [languages, ...all.flat()].flatMap(differences),
  };
}

/** The language choice at the root leads to the home page of every language. */
function languagesOf({ locales }: CampaignContent, facts: Facts): Census {
  const links = new Set((facts.get('index.html')?.links ?? []).map(({ path }) => path));
  const wanted = locales.map(({ code }) => `${code}/index.html`);
  return { kind: 'languages', file: 'index.html', wanted, found: wanted.filter((path) => links.has(path)) };
}

/** The places to which results of the search lead. */
function foundPlaces(facts: Facts): Set<string> {
  const fragments = [...facts].filter(([path]) => path.endsWith('.pf_fragment')).flatMap(([, { links }]) => links);
  return new Set(fragments.map(({ path, hash }) => (hash === '' ? path : `${path}#${hash}`)));
}

function differences({ file, wanted, found }: Census): Problem[] {
  const left = [...found];
  const lost = wanted.filter((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...lost.map((entry) => finding(file, ['output.entry-lost', { entry }])),
    ...left.map((entry) => finding(file, ['output.entry-surplus', { entry }])),
  ];
}

/**
 * What went in and what came out, on one line.
 * @example tellCounts([{ kind: 'wins', in: 12, out: [12, 12] }]) // 'in 2 languages: wins 12 in, 12 out'
 */
export function tellCounts(counts: readonly EntryCount[]): string {
  const languages = counts[0]?.out.length ?? 0;
  const told = counts.map(({ kind, in: some, out }) => `${kind} ${some} in, ${[...new Set(out)].join(' or ')} out`);
  return `in ${languages} ${languages === 1 ? 'language' : 'languages'}: ${told.join('; ')}`;
}
