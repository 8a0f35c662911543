import { readFile } from 'node:fs/promises';
import { createSecureServer, type Http2SecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { join, normalize, sep } from 'node:path';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { contentType } from '#src/core/hosting/content-types.ts';
import type { HeaderRule } from '#src/core/hosting/header-rules.ts';
import { readHeadersFile } from '#src/core/hosting/headers-file.ts';
import { headersFor } from '#src/core/hosting/path-pattern.ts';
import type { Certified } from './certificate.ts';
import { Turns, urgencyOf } from './turns.ts';

const pack = promisify(brotliCompress);
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
const PACKED = /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/;

/** Serves a built site over HTTP/2 and TLS as a good host does: brotli, packed beforehand, and the headers of its file `_headers`. */
export async function createSiteServer(folder: string, { key, cert }: Certified): Promise<Http2SecureServer> {
  const rules = readHeadersFile(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const read = inMemory((path) => readPacked(folder, path));
  const server = createSecureServer({ key, cert, allowHTTP1: true, minVersion: 'TLSv1.3' });
  const turns = new WeakMap<object, Turns>();
  server.on('request', (request, response) => {
    const connection = request.stream.session ?? request.socket;
    if (!turns.has(connection)) turns.set(connection, new Turns());
    const send = () => answer(request, response, rules, read).catch(() => void response.stream.destroy());
    turns.get(connection)!.add(urgencyOf(request.headers['priority'] as string | undefined), send);
  });
  return server;
}

interface Answer {
  data: Buffer;
  headers: Record<string, string>;
}

type Read = (path: string) => Promise<Answer | undefined>;

async function answer(request: Http2ServerRequest, response: Http2ServerResponse, rules: readonly HeaderRule[], read: Read): Promise<void> {
  const asked = decodeURIComponent(request.url.split(/[?#]/)[0]!);
  const found = await read(asked.endsWith('/') ? `${asked}index.html` : asked);
  const { data, headers } = found ?? (await read('/404.html')) ?? { data: Buffer.from('Not found'), headers: {} };
  response.writeHead(found ? 200 : 404, { ...headersFor(asked, rules), ...headers, 'content-length': data.length });
  response.end(request.method === 'HEAD' ? '' : data);
  await finished(response.stream, { readable: false }).catch(() => {});
}

async function readPacked(folder: string, path: string): Promise<Answer | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  const plain = await readFile(file).catch(() => undefined);
  const type = { 'content-type': contentType(path.slice(1)) };
  if (plain === undefined || !PACKED.test(path)) return plain && { data: plain, headers: type };
  const data = await readFile(`${file}.br`).catch(() => pack(plain, BEST));
  return { data, headers: { ...type, 'content-encoding': 'br', vary: 'accept-encoding' } };
}

/** Remembers what was read, so that packing costs no reader any time but the first. */
function inMemory(read: Read): Read {
  const known = new Map<string, Promise<Answer | undefined>>();
  return (path) => {
    if (!known.has(path)) known.set(path, read(path));
    return known.get(path)!;
  };
}
