import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentType } from '#src/core/hosting/content-types.ts';
import { DIST_FOLDER, KIT_FOLDER } from './folders.ts';

/** Where files come from that no page holds: `make` writes the graphic of a path, if there is one; `change` is told of every edited file. */
export interface DevSource {
  make(path: string): Promise<unknown>;
  change(file: string): void;
}

/** While editing: the graphics of the kit, made when they are asked for, and the search index of the last build, at the addresses of a build. */
export function devFiles(source: DevSource): AstroIntegration {
  return {
    name: 'dev-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, (file: string) => source.change(file));
        server.middlewares.use((request, response, next) => {
          void findFile(request.url ?? '/', source)
            .then((file) => {
              if (file === undefined) return next();
              response.setHeader('Content-Type', contentType(file));
              createReadStream(file).pipe(response);
            })
            .catch(next);
        });
      },
    },
  };
}

async function findFile(url: string, source: DevSource): Promise<string | undefined> {
  const path = normalize(decodeURI(url.split('?')[0]!));
  if (path.endsWith('/') || path.includes('..')) return undefined;
  await source.make(path.slice(1));
  const file = join(path.startsWith('/pagefind/') ? DIST_FOLDER : KIT_FOLDER, path);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}
