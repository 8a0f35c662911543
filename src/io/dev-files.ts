import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
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
            response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
            createReadStream(file).pipe(response);
          })
          .catch(next);
      });
    },
  },
};

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.zip': 'application/zip',
};

async function findFile(url: string): Promise<string | undefined> {
  const path = normalize(decodeURI(url.split('?')[0]!));
  if (path.endsWith('/') || path.includes('..')) return undefined;
  const file = join(path.startsWith('/pagefind/') ? DIST_FOLDER : KIT_FOLDER, path);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}
