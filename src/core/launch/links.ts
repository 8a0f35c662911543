import { foundAt, type Check, type Spot } from './finding.ts';
import { placesIn } from './published-texts.ts';
import { isReserved } from './reserved-hosts.ts';

/** An address on another website, with all places that lead there. */
export interface Link {
  url: string;
  spots: Spot[];
}

/** What became of asking for an address. */
export type Outcome =
  | { kind: 'alive' }
  /** It is elsewhere now, and says that it stays there. */
  | { kind: 'moved'; to: string }
  /** It says that there is nothing any more, or there is no such host. */
  | { kind: 'dead'; reason: string }
  /** It may be alive for readers: busy, closed to programs, or too slow. */
  | { kind: 'uncertain'; reason: string };

/** A link that was asked for. */
export interface AskedLink extends Link {
  outcome: Outcome;
}

/** Longer ones lead nowhere. */
const ADDRESS = /https?:\/\/[^\s"'<>`\\{}|^]{1,2000}/gi;

/** The addresses on other websites that a campaign’s texts lead to, each once. Those that are only examples are told elsewhere. */
export function linksIn(texts: ReadonlyMap<string, string>, site: string): Link[] {
  const own = hostOf(site);
  const found = new Map<string, Spot[]>();
  for (const [file, text] of texts) {
    // Drawings name the standards that they follow, and lead nowhere.
    if (file.endsWith('.svg')) continue;
    const place = placesIn(text);
    for (const { 0: raw, index } of text.matchAll(ADDRESS)) {
      const url = addressOf(raw);
      if (url === undefined || url.host === own || isReserved(url.host) || url.host.endsWith('.onion')) continue;
      url.hash = '';
      found.set(url.href, [...(found.get(url.href) ?? []), { file, ...place(index), text: url.href }]);
    }
  }
  return [...found].map(([url, spots]) => ({ url, spots }));
}

/** An address without what the sentence or Markdown around it adds; brackets belong to it where they are closed in it. */
function addressOf(raw: string): URL | undefined {
  let text = raw;
  for (;;) {
    const before = text;
    text = text.replace(/[.,;:!?…’”»*_،؛؟።፣]+$/u, '');
    for (const [open, close] of ['()', '[]'] as const) {
      const at = unmatched(text, open!, close!);
      if (at >= 0) text = text.slice(0, at);
    }
    if (text === before) break;
  }
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Where a bracket closes that was not opened. */
function unmatched(text: string, open: string, close: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) depth++;
    if (text[i] === close && --depth < 0) return i;
  }
  return -1;
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
}

const GONE: readonly number[] = [404, 410];
const STAYS: readonly number[] = [301, 308];

/** An answer on the way to a page: its status, and where it leads on. */
export interface Hop {
  status: number;
  to?: string;
}

/** Judges the answers that came for an address, from the first to the one that led no further. */
export function judgeHops(url: string, hops: readonly Hop[]): Outcome {
  const last = hops.at(-1)!;
  if (GONE.includes(last.status)) return { kind: 'dead', reason: String(last.status) };
  if (last.status < 200 || last.status > 299) return { kind: 'uncertain', reason: String(last.status) };
  const moves = hops.slice(0, -1);
  if (moves.length === 0) return { kind: 'alive' };
  const to = moves.at(-1)!.to!;
  // Many websites send what is gone to their first page.
  if (isFirstPage(to) && !isFirstPage(url)) return { kind: 'uncertain', reason: to };
  return moves.every(({ status }) => STAYS.includes(status)) ? { kind: 'moved', to } : { kind: 'alive' };
}

function isFirstPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}

/** Names of hosts that do not exist are as dead as pages that are gone; all else that fails may be over in an hour. */
export function judgeFailure(code: string): Outcome {
  return { kind: code === 'ENOTFOUND' ? 'dead' : 'uncertain', reason: code };
}

/** What is said of links that were asked for; without them, nothing was asked. */
export function linkChecks(asked: readonly AskedLink[] | undefined): Check[] {
  if (!asked) return [];
  const spots = (kind: Outcome['kind']): Spot[] =>
    asked
      .filter(({ outcome }) => outcome.kind === kind)
      .flatMap(({ url, spots: places, outcome }) => places.map((place) => ({ ...place, text: told(url, outcome) })));
  return [
    {
      id: 'dead-links',
      findings: asked.length === 0 ? undefined : foundAt('mend', spots('dead'), 'launch.dead-links', ['launch.dead-links-fix']),
    },
    {
      id: 'other-links',
      findings:
        asked.length === 0
          ? undefined
          : [
              ...foundAt('note', spots('moved'), 'launch.moved-links', ['launch.moved-links-fix']),
              ...foundAt('note', spots('uncertain'), 'launch.uncertain-links', ['launch.uncertain-links-fix']),
            ],
    },
  ];
}

function told(url: string, outcome: Outcome): string {
  if (outcome.kind === 'moved') return `${url} → ${outcome.to}`;
  return outcome.kind === 'alive' ? url : `${url} (${outcome.reason})`;
}
