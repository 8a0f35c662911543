import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { contentType } from './content-type.ts';

/** Serves a folder as a plain static host does, below a path that ends in `/`: files, `index.html`, and `404.html`. */
export function createStaticServer(folder: string, base = '/'): Server {
  return createServer((request, response) => {
    void answer(folder, base, request.url ?? '/', response).catch(() => response.writeHead(500).end());
  });
}

async function answer(folder: string, base: string, url: string, response: ServerResponse): Promise<void> {
  const path = pathOf(url);
  const inside = path?.startsWith(base) ? normalize(join(folder, path.slice(base.length))) : undefined;
  const file = inside !== undefined && (inside + sep).startsWith(folder + sep) ? await fileAt(inside) : undefined;
  if (file === undefined) return send(join(folder, '404.html'), 404, response);
  if (file !== inside && !path!.endsWith('/')) {
    response.writeHead(301, { Location: `${encodeURI(path!)}/` }).end();
    return;
  }
  return send(file, 200, response);
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

async function send(file: string, status: number, response: ServerResponse): Promise<void> {
  const size = (await stat(file).catch(() => undefined))?.size;
  if (size === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(status, {
    'Content-Type': contentType(file),
    'Content-Length': size,
    'Cache-Control': 'no-cache',
  });
  createReadStream(file).pipe(response);
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
