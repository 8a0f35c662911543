import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join, normalize, relative, sep } from 'node:path';
import { choosePacking } from '#src/core/hosting/choose-packing.ts';
import { contentType } from '#src/core/hosting/content-types.ts';
import { readHeadersFile } from '#src/core/hosting/headers-file.ts';
import { OVER_HTTPS } from '#src/core/hosting/header-rules.ts';
import { headersFor } from '#src/core/hosting/path-pattern.ts';
import { isPackable } from '#src/core/packing/what-is-packed.ts';

/**
 * Serves a folder as a plain static host does, below a path that ends in `/`: files, `index.html`, and `404.html`, with the headers of its
 * file `_headers`. What lies packed beside a file is sent in its place to who can unpack it.
 */
export function createStaticServer(folder: string, base = '/'): Server {
  return createServer(answers({ folder, base, isSecure: false }));
}

/** What is served, and whether over https. */
export interface Served {
  folder: string;
  base: string;
  isSecure: boolean;
}

/** Answers requests for the files of a folder. */
export function answers(served: Served): RequestListener {
  return (request, response) => void answer(served, request, response).catch(() => response.writeHead(500).end());
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { folder, base } = served;
  const path = pathOf(request.url ?? '/');
  const inside = path?.startsWith(base) ? normalize(join(folder, path.slice(base.length))) : undefined;
  const file = inside !== undefined && (inside + sep).startsWith(folder + sep) ? await fileAt(inside) : undefined;
  if (file === undefined) return send(served, join(folder, '404.html'), 404, request, response);
  if (file !== inside && !path!.endsWith('/')) {
    response.writeHead(301, { Location: `${encodeURI(path!)}/` }).end();
    return;
  }
  return send(served, file, 200, request, response);
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0]!);
  } catch {
    return undefined;
  }
}

async function fileAt(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  if (!found?.isDirectory()) return undefined;
  const index = join(path, 'index.html');
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}

async function send(served: Served, file: string, status: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sent = (await packedBeside(file, request)) ?? (await found(file));
  if (!sent) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  const { body, size, tag, ...packing } = sent;
  const isKnown = status === 200 && request.headers['if-none-match']?.includes(tag) === true;
  response.writeHead(isKnown ? 304 : status, {
    'Cache-Control': 'no-cache',
    ...(await ownHeaders(served, file)),
    ETag: tag,
    ...(isPackable(relative(served.folder, file)) && { Vary: 'Accept-Encoding' }),
    ...(!isKnown && { ...packing, 'Content-Type': contentType(file), 'Content-Length': size }),
  });
  if (isKnown) response.end();
  else createReadStream(body).pipe(response);
}

/** A file on the disk that is sent, as itself or in place of another. */
interface Sent {
  body: string;
  size: number;
  /** Another one for other bytes. */
  tag: string;
  'Content-Encoding'?: string;
}

async function found(body: string): Promise<Sent | undefined> {
  const facts = await stat(body).catch(() => undefined);
  return facts?.isFile()
    ? { body, size: facts.size, tag: `"${facts.size.toString(36)}-${Math.round(facts.mtimeMs).toString(36)}"` }
    : undefined;
}

async function packedBeside(file: string, { headers }: IncomingMessage): Promise<Sent | undefined> {
  const packing = choosePacking(String(headers['accept-encoding'] ?? ''));
  const sent = packing && (await found(`${file}.${packing.ending}`));
  return sent && { ...sent, 'Content-Encoding': packing.encoding };
}

/** The headers that the folder says that a file has; those that only hold over https would be wrong here. */
async function ownHeaders({ folder, isSecure }: Served, file: string): Promise<Record<string, string>> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  const headers = headersFor(`/${relative(folder, file).split(sep).join('/')}`, readHeadersFile(text));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => isSecure || !OVER_HTTPS.includes(name)));
}

/** Starts a server on the port (0: any free one), on this machine only, and gives its address; a taken port rejects. */
export async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  return `http://localhost:${typeof address === 'object' ? address?.port : port}`;
}
