import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentType } from '#src/core/hosting/content-types.ts';
import { DIST_FOLDER, KIT_FOLDER } from './folders.ts';

/** Where files come from that no page holds: `make` writes the graphic of a path, if there is one; `change` is told of every edited file. */
export interface DevSource {
  make(path: string): Promise<unknown>;
  change(file: string): void;
}

/** How long the first reader is waited for, in milliseconds. */
const PATIENCE = 5000;

/**
 * While editing: the graphics of the kit, made when they are asked for, and the search index of the last build, at the addresses of a build. The source
 * is opened once somebody has read the first page.
 */
export function devFiles(open: () => Promise<DevSource>): AstroIntegration {
  let source: Promise<DevSource> | undefined;
  const opened = (): Promise<DevSource> => (source ??= open());
  const begin = (): void => void opened().catch(console.error);
  return {
    name: 'dev-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const change = (file: string): void => void source?.then((found) => found.change(file));
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, change);
        server.middlewares.use((request, response, next) => {
          response.once('finish', begin);
          void findFile(request.url ?? '/', opened)
            .then((file) => {
              if (file === undefined) return next();
              response.setHeader('Content-Type', contentType(file));
              createReadStream(file).pipe(response);
            })
            .catch(next);
        });
      },
      'astro:server:start': () => void setTimeout(begin, PATIENCE),
    },
  };
}

async function findFile(url: string, opened: () => Promise<DevSource>): Promise<string | undefined> {
  const path = posix.normalize(decodeURI(url.split('?')[0]!));
  if (path.endsWith('/') || path.includes('..')) return undefined;
  if (IN_KIT.test(path)) await (await opened()).make(path.slice(1));
  const file = join(path.startsWith('/pagefind/') ? DIST_FOLDER : KIT_FOLDER, path);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

/** Where the kit has its files. */
const IN_KIT = /^\/(kit|thumb|preview)\/./;
