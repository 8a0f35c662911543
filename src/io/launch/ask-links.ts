import { judgeFailure, judgeHops, type AskedLink, type Hop, type Link, type Outcome } from '#src/core/launch/links.ts';
import type { Bar } from '../progress.ts';
import { codeOf, type Ask } from './ask-web.ts';

/** So many hosts are asked at once, each for one thing. */
const HOSTS_AT_ONCE = 6;
const MOST_HOPS = 5;

/** Asks for each address once. `ask` must be polite; nothing is kept. */
export async function askLinks(links: readonly Link[], ask: Ask, bar: Bar = () => {}): Promise<AskedLink[]> {
  const byHost = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  const outcomes = new Map<string, Outcome>();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let own = byHost[next++]; own; own = byHost[next++]) {
      for (const { url } of own) {
        outcomes.set(url, await outcomeOf(url, ask));
        bar(outcomes.size, links.length);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return links.map((link) => ({ ...link, outcome: outcomes.get(link.url)! }));
}

async function outcomeOf(url: string, ask: Ask): Promise<Outcome> {
  try {
    return judgeHops(url, await hopsFrom(url, ask));
  } catch (error) {
    return judgeFailure(codeOf(error));
  }
}

async function hopsFrom(url: string, ask: Ask): Promise<Hop[]> {
  const hops: Hop[] = [];
  for (let at: string | undefined = url; at !== undefined && hops.length <= MOST_HOPS; at = hops.at(-1)!.to) {
    hops.push(await hopAt(new URL(at), ask));
  }
  return hops;
}

/** Asks for headers alone; hosts that don’t answer that are asked for the page, of which only the beginning is taken. */
async function hopAt(url: URL, ask: Ask): Promise<Hop> {
  const head = await ask({ method: 'HEAD', url });
  const { status, headers } = head.status < 400 || head.status === 429 ? head : await ask({ method: 'GET', url });
  const to = status >= 300 && status < 400 ? addressIn(headers['location'], url) : undefined;
  return { status, ...(to !== undefined && { to }) };
}

function addressIn(location: string | undefined, base: URL): string | undefined {
  if (location === undefined || !URL.canParse(location, base)) return undefined;
  const url = new URL(location, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
