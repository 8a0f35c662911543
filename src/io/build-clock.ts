import type { AstroIntegration } from 'astro';
import { startPart } from './timings.ts';

/** Tells `--timings` what takes Astro’s time: reading the collections, bundling what pages are made of, rendering them. */
export function buildClock(): AstroIntegration {
  let end = (): void => {};
  const begin = (title: string) => (): void => {
    end();
    end = startPart(title);
  };
  return {
    name: 'build-clock',
    hooks: {
      'astro:config:done': begin('Reading the collections'),
      'astro:build:start': begin('Bundling'),
      'astro:build:ssr': begin('Rendering'),
      'astro:build:generated': begin('Writing'),
      'astro:build:done': () => end(),
    },
  };
}
