import { existsSync } from 'node:fs';
import { normalize } from 'node:path';
import type { Plugin } from 'vite';
import { SHOWN_FOLDER } from './folders.ts';

/** While editing, Astro asks for a page for half a second after somebody has deleted it. It is empty then: an error would stop the server while it draws a picture of it. */
export const gonePages: Plugin = {
  name: 'gone-pages',
  apply: 'serve',
  enforce: 'pre',
  load(id) {
    const file = normalize(id.split('?')[0]!);
    return file.startsWith(SHOWN_FOLDER) && file.endsWith('.mdx') && !existsSync(file) ? '---\ntitle: …\ndescription: …\n---\n' : undefined;
  },
};
