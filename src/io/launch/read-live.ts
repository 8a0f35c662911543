import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { SECURITY_PATH, securityContact } from '#src/core/keys/security-txt.ts';
import type { LiveAnswer, LiveFacts } from '#src/core/launch/live.ts';
import { isReserved } from '#src/core/launch/reserved-hosts.ts';
import { SUMS_FILE } from '#src/core/release/paths.ts';
import { readSums } from '#src/core/release/sums.ts';
import { pagePath } from '#src/core/site/pages.ts';
import { hasSearch, SECTION_PATHS } from '#src/core/site/sections.ts';
import { sha256 } from '../sha256.ts';
import { codeOf, unpacked, type Ask } from './ask-web.ts';

/** Of what a live site is held against. */
export interface LiveContext {
  campaign: Campaign;
  content: CampaignContent | undefined;
  /** The built site here, which may be missing. */
  site: string;
}

/** A name that no site has. */
const NOWHERE = 'no-such-page-launch-check.html';

/** Asks a live site for a few files: its first pages, one page of each kind, what proves it, and something that is not there. `ask` must be polite. */
export async function readLive(given: string, { campaign, content, site }: LiveContext, ask: Ask): Promise<LiveFacts> {
  const address = given.replace(/[^/]*\.html$/, '').replace(/\/?$/, '/');
  const { host, hostname, protocol } = new URL(address);
  const none = { address, pages: [], listed: new Map<string, string>() };
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  if (isReserved(host) && !isLocal) return { ...none, failure: 'example' };
  const get = askingBelow(address, ask);
  try {
    const first = await get('index.html');
    const sums = await get(SUMS_FILE);
    const reading = readSums(sums.data);
    const pages: LiveAnswer[] = [first.answer];
    for (const path of pagesOfKinds(campaign, content)) pages.push((await get(path)).answer);
    return {
      ...none,
      pages,
      sums: sums.answer,
      listed: 'sums' in reading ? reading.sums : none.listed,
      isExempt: isLocal || hostname.endsWith('.onion'),
      bare: (await get('index.html', 'identity')).answer,
      missing: (await get(NOWHERE)).answer,
      ...(securityContact(campaign) && { securityTxt: (await get(SECURITY_PATH)).answer }),
      ...(protocol === 'https:' && (await plainAnswer(address, ask))),
      ...(await builtSums(site)),
    };
  } catch (error) {
    return { ...none, failure: codeOf(error) };
  }
}

/** A page of each kind in the campaign’s own language. */
function pagesOfKinds(campaign: Campaign, content: CampaignContent | undefined): string[] {
  const [explainer] = content?.explainer ?? [];
  const [testimony] = content?.testimonies ?? [];
  const form = content?.actions.find((action) => action.form);
  const own = [
    'index.html',
    ...(explainer ? [pagePath('explainer', explainer.id)] : []),
    ...(testimony ? [`testimonies/${testimony.id}.html`] : []),
    ...(form ? [`act/${form.id}.html`] : []),
    ...(hasSearch(campaign) ? [SECTION_PATHS.search] : []),
  ];
  return own.map((path) => `${campaign.sourceLocale}/${path}`);
}

function askingBelow(address: string, ask: Ask) {
  return async (path: string, takes = 'br, gzip'): Promise<{ answer: LiveAnswer; data: Buffer }> => {
    const url = new URL(path.split('/').map(encodeURIComponent).join('/'), address);
    const { status, headers, body } = await ask({ method: 'GET', url, headers: { 'Accept-Encoding': takes }, isRead: true });
    const data = unpacked({ status, headers, body });
    return { answer: { path, status, headers, sum: sha256(data), text: data.toString('utf8', 0, 4096) }, data };
  };
}

/** What somebody gets who types the address without https. */
async function plainAnswer(address: string, ask: Ask): Promise<Pick<LiveFacts, 'plain'>> {
  const url = new URL(address.replace(/^https/, 'http'));
  const answer = await ask({ method: 'HEAD', url }).catch(() => undefined);
  const to = answer?.headers['location'];
  return answer ? { plain: { status: answer.status, ...(to !== undefined && { to: new URL(to, url).href }) } } : {};
}

async function builtSums(site: string): Promise<Pick<LiveFacts, 'builtSums'>> {
  const data = await readFile(join(site, SUMS_FILE)).catch(() => undefined);
  return data ? { builtSums: sha256(data) } : {};
}
