import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isForNode } from './astro-by-node.ts';
import { ROOT } from './folders.ts';

const inAstro = (path: string) => join(ROOT, 'node_modules', 'astro', 'dist', path);

test('modules of Astro that ask for nothing of Vite’s are left to Node', () => {
  expect(['core/errors/errors.js', 'runtime/server/escape.js', 'core/path.js'].map((path) => isForNode(inAstro(path)))).toEqual([
    true,
    true,
    true,
  ]);
});

test('modules of Astro that ask Vite for something, or import one that does, are left to Vite', () => {
  const asked = ['content/runtime.js', 'core/render/slots.js', 'vite-plugin-app/createAstroServerApp.js'];
  expect(asked.map((path) => isForNode(inAstro(path)))).toEqual([false, false, false]);
});
