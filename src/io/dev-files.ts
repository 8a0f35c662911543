import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentType } from './content-type.ts';
import { DIST_FOLDER, KIT_FOLDER } from './folders.ts';

/** While editing: the graphics of the kit, and the search index of the last build, at the addresses where a build has them. */
export const devFiles: AstroIntegration = {
  name: 'dev-files',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        void findFile(request.url ?? '/')
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

async function findFile(url: string): Promise<string | undefined> {
  const path = normalize(decodeURI(url.split('?')[0]!));
  if (path.endsWith('/') || path.includes('..')) return undefined;
  const file = join(path.startsWith('/pagefind/') ? DIST_FOLDER : KIT_FOLDER, path);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}
