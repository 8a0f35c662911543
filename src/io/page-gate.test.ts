import { expect, test } from 'vitest';
import { samplePage } from '#src/core/explainer/sample-hostile-pages.ts';
import { pageGate } from './page-gate.ts';

const PAGE = '/campaign/content/explainer/ar/لماذا-الغابات.mdx';

const { resolveId, transform } = pageGate as unknown as Record<
  'resolveId' | 'transform',
  { handler: (one: string, other?: string) => void }
>;

test.each(['./evil.js', './evil.ts?raw', 'node:fs', 'astro:content', 'virtual:x', 'astro:assets', '/etc/passwd', 'data:text/javascript,1'])(
  'the module of a page may not load %s',
  (source) => {
    expect(() => resolveId.handler(source, PAGE)).toThrow(`content/explainer/ar/لماذا-الغابات.mdx: A page can’t load “${source}”.`);
    expect(() => resolveId.handler(source, `${PAGE}?t=1`)).toThrow('can’t load');
  },
);

test('it may load what Astro writes into it, and other modules may load what they like', () => {
  for (const source of ['astro/jsx-runtime', 'astro/runtime/server/index.js']) expect(resolveId.handler(source, PAGE)).toBeUndefined();
  expect(resolveId.handler(PAGE, `${PAGE}?astroPropagatedAssets`)).toBeUndefined();
  expect(resolveId.handler('node:fs', '/site/src/pages/index.astro')).toBeUndefined();
  expect(resolveId.handler('/site/src/pages/index.astro')).toBeUndefined();
});

test('a page begins with its fields, in YAML and nowhere else', () => {
  expect(transform.handler(samplePage('الأشجار تحفظ الماء.'), PAGE)).toBeUndefined();
  expect(transform.handler(`\uFEFF${samplePage('نص').replaceAll('\n', '\r\n')}`, PAGE)).toBeUndefined();
  expect(() => transform.handler('+++\ntitle = "x"\n+++\n', PAGE)).toThrow('لماذا-الغابات.mdx:1:1: A page begins');
  expect(() => transform.handler('---\ntitle: x\n---y: z\n---\n', PAGE)).toThrow('لماذا-الغابات.mdx:3:1: A line above');
  expect(transform.handler('export default 1;', '/site/src/x.ts')).toBeUndefined();
});
