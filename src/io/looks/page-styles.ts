import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shortTokens } from '#src/core/campaign/short-tokens.ts';
import { ROOT } from '#src/io/folders.ts';
import { bundleStyle } from '#src/io/script-text.ts';

/** The components whose styles a specimen has. */
const COMPONENTS = ['Band', 'Dots', 'Footer', 'Header', 'HomeNumbers', 'Mark', 'NumberFigure', 'TestimonyCard'];

/** The styles of the site’s pages as a specimen has them: those of its components, read where they stand, then those of all pages. */
export async function pageStyles(): Promise<string> {
  const own = await Promise.all(COMPONENTS.map(styleOf));
  const home = await styleIn(join(ROOT, 'src/pages/[locale]/index.astro'));
  return shortTokens([...own, home].join('') + (await bundleStyle(join(ROOT, 'src/styles/base.css'))));
}

function styleOf(component: string): Promise<string> {
  return styleIn(join(ROOT, 'src/components', `${component}.astro`));
}

async function styleIn(path: string): Promise<string> {
  const styles = (await readFile(path, 'utf8')).matchAll(/<style is:global>([\s\S]*?)<\/style>/g);
  return [...styles]
    .map(([, css]) => css!)
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/;\}/g, '}');
}
