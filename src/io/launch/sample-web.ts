import { createServer, type RequestListener, type Server } from 'node:http';
import { listen } from '../static-server.ts';
import { askingAs, type Ask, type Asked } from './ask-web.ts';

/** A network of this machine alone, for tests: addresses lead to servers here, each request is noted, and names without a server do not exist. */
export interface SampleWeb {
  ask: Ask;
  asked: string[];
  close(): void;
}

/** Starts a server for each host, by its whole beginning: `https://trees.africa`. */
export async function sampleWeb(hosts: Readonly<Record<string, RequestListener | Server>>, patience = 2000): Promise<SampleWeb> {
  const servers = Object.entries(hosts).map(([origin, host]) => [origin, typeof host === 'function' ? createServer(host) : host] as const);
  const places = new Map<string, string>();
  for (const [origin, server] of servers) places.set(origin, await listen(server, 0));
  const asked: string[] = [];
  const here = askingAs('Altaveu launch-check (+https://trees.africa/)', patience);
  return {
    asked,
    ask: async (request: Asked) => {
      asked.push(`${request.method} ${request.url.href}`);
      const place = places.get(request.url.origin);
      if (place === undefined) throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
      return here({ ...request, url: new URL(request.url.pathname + request.url.search, place) });
    },
    close: () => servers.forEach(([, server]) => (server.closeAllConnections(), server.close())),
  };
}
