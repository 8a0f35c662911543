import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { answers } from '../static-server.ts';
import { certificateFor } from './grader.ts';

/** A name under which a folder is served, and the page at which a reader of it begins. */
export interface ServedHost {
  name: string;
  page: string;
}

const LOCAL = '127.0.0.1';

/** Serves a folder under host names as if it stood on the web: over https, and http leads there. What it returns stops it. */
export async function serveHosts(folder: string, hosts: readonly ServedHost[]): Promise<() => void> {
  const certificate = await certificateFor(hosts.map(({ name }) => name));
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), certificate.cert]);
  const own = answers({ folder, base: '/', isSecure: true });
  const pages = new Map(hosts.map(({ name, page }) => [name, page]));
  const secure = https.createServer(certificate, (request, response) => {
    const page = pages.get(request.headers.host ?? '');
    const isStart = request.url === '/' && page !== undefined && page !== 'index.html';
    if (isStart) response.writeHead(302, { Location: `/${page}` }).end();
    else own(request, response);
  });
  const plain = http.createServer((request, response) => {
    response.writeHead(301, { Location: `https://${request.headers.host}${request.url}` }).end();
  });
  const names = new Set(pages.keys());
  leadHere(names, { 80: await portOf(plain), 443: await portOf(secure) });
  return () => {
    for (const server of [secure, plain]) {
      server.closeAllConnections();
      server.close();
    }
  };
}

/** What an agent does to begin a connection; the types of Node.js keep it to themselves. */
type Connect = (options: object, callback?: unknown) => unknown;

/** Within this process, the names are those of this machine, and the usual ports are free ones. */
function leadHere(names: ReadonlySet<string>, ports: Record<number, number>): void {
  for (const { Agent } of [http, https]) {
    const prototype = Agent.prototype as unknown as { createConnection: Connect };
    const connect = prototype.createConnection;
    prototype.createConnection = function (options, callback) {
      const { host = '', port = 0 } = options as { host?: string; port?: number };
      if (!names.has(host)) throw new Error(`${host} is no host of this site: nothing is asked of the network.`);
      const lookup: typeof dns.lookup = ((_: string, __: unknown, answer: (error: null, found: object[]) => void) =>
        answer(null, [{ address: LOCAL, family: 4 }])) as never;
      const here = { ...options, host, servername: host, port: ports[port] ?? port, lookup };
      return connect.call(this, here, callback);
    };
  }
}

async function portOf(server: http.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, LOCAL, resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
