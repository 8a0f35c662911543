import { printColumns, verdict } from './columns.ts';

/** The categories that are judged, in the order of the table. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** One thing that Lighthouse looks at. */
export interface Audit {
  id: string;
  score: number | null;
  explanation?: string;
  details?: { items?: unknown[] };
}

/** As much of Lighthouse’s report as is read here. */
export interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
  runtimeError?: { message: string };
}

/** A page, what Lighthouse gave it in each category, what it found wanting, and what of that is so by intent. */
export interface Judged {
  path: string;
  scores: number[];
  wanting: string[];
  intended: string[];
}

/** What costs points and is meant to be so: an audit, what in the page tells that it is meant, and why. */
const INTENDED = [
  {
    audit: 'robots-txt',
    sign: "connect-src 'none'",
    why: 'Lighthouse fetches robots.txt under the page’s own policy, and this page, on which people write, lets nothing connect',
  },
  { audit: 'is-crawlable', sign: 'content="noindex', why: 'search engines are asked to leave this page out' },
];

/** Reads a report, beside the page’s HTML. */
export function readReport(path: string, { categories, audits }: Report, html: string): Judged {
  const scores = CATEGORIES.map((name) => Math.round((categories[name]!.score ?? 0) * 100));
  const failed = CATEGORIES.filter((_, i) => scores[i]! < 100).flatMap((name) =>
    categories[name]!.auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]!.score ?? 1) < 1).map(({ id }) => audits[id]!),
  );
  const reasonFor = ({ id }: Audit) => INTENDED.find(({ audit, sign }) => audit === id && html.includes(sign))?.why;
  return {
    path,
    scores,
    wanting: failed.filter((audit) => reasonFor(audit) === undefined).map(describe),
    intended: [...new Set(failed.map(reasonFor).filter((why) => why !== undefined))],
  };
}

function describe({ id, explanation, details }: Audit): string {
  const example = JSON.stringify(details?.items?.[0] ?? '').slice(0, 300);
  return [id, explanation, example].filter((part) => part !== undefined && part !== '""').join(': ');
}

/** A row for each page, then what keeps pages from the full score: what is wanting, and once each what is meant. */
export function printJudged(judged: readonly Judged[]): void {
  const reasons = [...new Set(judged.flatMap(({ intended }) => intended))];
  const lines = judged.map(({ path, scores, wanting, intended }) => {
    const notes = intended.map((why) => ` (${reasons.indexOf(why) + 1})`).join('');
    const isFull = scores.every((score) => score === 100);
    return [path, ...scores.map(String), verdict(isFull || (wanting.length === 0 && intended.length > 0)) + notes];
  });
  printColumns('Lighthouse, as a phone sees the pages (asked for: 100 each)', ['', ...CATEGORIES, ''], lines);
  for (const [i, why] of reasons.entries()) console.log(`  (${i + 1}) Meant to be so: ${why}.`);
  for (const { path, wanting } of judged) for (const what of wanting) console.log(`  ${path}: ${what}`);
}
