import type { InlineConfig } from 'vite';
import { ROOT } from './folders.ts';

/** Has Vite bundle something of the generator, and gives it. Most builds find all that they need bundled: Vite is loaded only where they don’t. */
export async function viteBuild(config: InlineConfig): Promise<Awaited<ReturnType<typeof import('vite').build>>> {
  const { build } = await import('vite');
  return build({ root: ROOT, configFile: false, publicDir: false, logLevel: 'error', ...config });
}
