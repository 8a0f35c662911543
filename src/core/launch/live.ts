import type { Campaign } from '#src/core/campaign/schema.ts';
import { headerRules, SECURE_ONLY } from '#src/core/hosting/header-rules.ts';
import { headersFor } from '#src/core/hosting/path-pattern.ts';
import { foundAt, type Check, type Finding, type Severity, type Spot } from './finding.ts';
import { sameHeader } from './same-header.ts';

/** An answer of the live site. Names of headers are in small letters. */
export interface LiveAnswer {
  /** The path that was asked for, from the root of the site. */
  path: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The SHA-256 of what came, unpacked, in hexadecimal digits. */
  sum: string;
  text?: string;
}

/** What is known of the live site from a few requests. */
export interface LiveFacts {
  address: string;
  /** Why nothing was answered, or nothing was asked. */
  failure?: string;
  /** True where the address itself needs no https: an onion service, or this machine. */
  isExempt?: boolean;
  /** What http answers where the site has https. */
  plain?: { status: number; to?: string };
  pages: readonly LiveAnswer[];
  /** The first page, asked for by somebody who can unpack nothing. */
  bare?: LiveAnswer;
  /** A page that is nowhere. */
  missing?: LiveAnswer;
  securityTxt?: LiveAnswer;
  sums?: LiveAnswer;
  /** The checksums that the live site lists, by path. */
  listed: ReadonlyMap<string, string>;
  /** The checksum of the list of the built site here. */
  builtSums?: string;
}

/** How the host serves the site, as far as a few requests can tell; without facts, nothing was asked. */
export function liveChecks(facts: LiveFacts | undefined, campaign: Campaign | undefined, today: string): Check[] {
  if (!facts || !campaign) return [];
  if (facts.failure !== undefined) {
    const spots = [{ file: facts.address, text: facts.failure }];
    return [{ id: 'answers', findings: foundAt('stop', spots, 'launch.no-answer', ['launch.no-answer-fix']) }];
  }
  return [
    {
      id: 'answers',
      findings: at('stop', facts.pages.filter(({ status }) => status !== 200).map(statusSpot(facts)), 'no-page', 'launch.upload-fix'),
    },
    { id: 'encrypted', findings: facts.isExempt ? undefined : encrypted(facts) },
    { id: 'headers', findings: headers(facts, campaign) },
    { id: 'packing', findings: packing(facts) },
    { id: 'unchanged', findings: facts.listed.size === 0 ? undefined : changed(facts) },
    { id: 'not-found', findings: notFound(facts) },
    { id: 'live-security-txt', findings: securityTxt(facts, today) },
    { id: 'live-release', findings: facts.builtSums === undefined ? undefined : release(facts) },
  ];
}

type Live = 'no-page' | 'not-https' | 'no-redirect' | 'headers' | 'own-headers' | 'cookies' | 'unpacked' | 'packed-unasked' | 'changed' | 'not-404' | 'plain-404' | 'no-live-security' | 'old-live-security' | 'no-sums' | 'other-release'; // prettier-ignore

/** Most of it is a matter of the host’s settings, the rest of what was uploaded. */
function at(
  severity: Severity,
  spots: readonly Spot[],
  name: Live,
  fix: 'launch.host-fix' | 'launch.upload-fix' = 'launch.host-fix',
): Finding[] {
  return foundAt(severity, spots, `launch.${name}`, [fix]);
}

function statusSpot({ address }: LiveFacts) {
  return ({ path, status }: LiveAnswer): Spot => ({ file: address + path, text: String(status) });
}

function encrypted({ address, plain }: LiveFacts): Finding[] {
  if (!address.startsWith('https://')) return at('stop', [{ file: address }], 'not-https');
  const leadsOn = plain !== undefined && [301, 302, 307, 308].includes(plain.status) && plain.to?.startsWith('https://') === true;
  const spots = leadsOn ? [] : [{ file: address.replace(/^https/, 'http'), text: plain === undefined ? '–' : String(plain.status) }];
  return at('mend', spots, 'no-redirect');
}

/** Hosts may keep files as long as they like; everything else protects readers. */
const OF_HOSTS = 'Cache-Control';

function headers({ address, pages }: LiveFacts, campaign: Campaign): Finding[] {
  const isSecure = address.startsWith('https://');
  const rules = [...headerRules(campaign), ...(isSecure ? [{ paths: ['/*'], headers: SECURE_ONLY }] : [])];
  const wrong = pages
    .filter(({ status }) => status === 200)
    .flatMap(({ path, headers: sent }) =>
      Object.entries(headersFor(`/${path}`, rules)).flatMap(([name, wanted]) => {
        const value = sent[name.toLowerCase()];
        return sameHeader(name, value, wanted) ? [] : [{ name, spot: { file: address + path, text: `${name}: ${value ?? '–'}` } }];
      }),
    );
  const spots = (isOwn: boolean) => wrong.flatMap(({ name, spot }) => ((name === OF_HOSTS) === isOwn ? [spot] : []));
  const cookies = pages.filter((page) => page.headers['set-cookie'] !== undefined).map(({ path }) => ({ file: address + path }));
  return [...at('mend', spots(false), 'headers'), ...at('mend', cookies, 'cookies'), ...at('note', spots(true), 'own-headers')];
}

function packing({ address, pages, bare }: LiveFacts): Finding[] {
  const isPacked = (answer: LiveAnswer) => /^(br|gzip|zstd)$/.test(answer.headers['content-encoding'] ?? '');
  const spot = ({ path }: LiveAnswer): Spot => ({ file: address + path });
  const texts = pages.filter(({ path, status }) => status === 200 && path.endsWith('.html'));
  return [
    ...at('mend', bare && isPacked(bare) ? [spot(bare)] : [], 'packed-unasked'),
    ...at('mend', texts.filter((page) => !isPacked(page)).map(spot), 'unpacked'),
  ];
}

/** Some hosts put scripts of their own into pages. */
function changed({ address, pages, listed }: LiveFacts): Finding[] {
  const other = pages.filter(({ path, status, sum }) => status === 200 && listed.get(path) !== undefined && listed.get(path) !== sum);
  return at(
    'stop',
    other.map(({ path }) => ({ file: address + path })),
    'changed',
  );
}

function notFound({ address, missing, listed }: LiveFacts): Finding[] | undefined {
  if (!missing) return undefined;
  if (missing.status !== 404) return at('mend', [statusSpot({ address } as LiveFacts)(missing)], 'not-404');
  const own = listed.get('404.html');
  return own === undefined || own === missing.sum ? [] : at('mend', [{ file: address + missing.path }], 'plain-404');
}

function securityTxt({ address, securityTxt: answer }: LiveFacts, today: string): Finding[] | undefined {
  if (!answer) return undefined;
  const spot = { file: address + answer.path };
  const expires = /^Expires:\s*(\d{4}-\d{2}-\d{2})/im.exec(answer.text ?? '')?.[1];
  if (answer.status !== 200 || expires === undefined)
    return at('mend', [{ ...spot, text: String(answer.status) }], 'no-live-security', 'launch.upload-fix');
  return at('stop', expires <= today ? [{ ...spot, text: expires }] : [], 'old-live-security', 'launch.upload-fix');
}

function release({ address, sums, builtSums }: LiveFacts): Finding[] {
  const spot = { file: `${address}${sums?.path ?? ''}` };
  if (sums?.status !== 200) return at('mend', [spot], 'no-sums', 'launch.upload-fix');
  return at('mend', sums.sum === builtSums ? [] : [spot], 'other-release', 'launch.upload-fix');
}
