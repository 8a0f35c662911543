import { expect, test } from 'vitest';
import { compileProse } from '#src/core/explainer/compile-prose.ts';
import { samplePage } from '#src/core/explainer/sample-hostile-pages.ts';

const SIZES: Record<string, { width: number; height: number }> = {
  'pictures/map.svg': { width: 300, height: 200 },
  'pictures/خريطة.png': { width: 1200, height: 800 },
};

async function compile(body: string, page = 'explainer/en/why-forests'): Promise<string> {
  const compiled = await compileProse(`content/${page}.mdx`, samplePage(body), { sizeOf: async (path) => SIZES[path] });
  return 'code' in compiled ? compiled.code.replaceAll('\\"', '"') : compiled.fault;
}

test('a picture of public/ is shown from there with its size', async () => {
  expect(/<img[^>]*>/.exec(await compile('Trees.\n\n![a map of the “old” forest](../../pictures/map.svg "The map")'))?.[0]).toBe(
    '<img src="../../pictures/map.svg" alt="a map of the “old” forest" title="The map" width="300" height="200" loading="lazy" decoding="async">',
  );
});

test('its address is relative to the published page, of whatever kind and in whatever script', async () => {
  await expect(compile('![خريطة](../pictures/خريطة.png)', 'pages/ar/من-نحن')).resolves.toContain('width="1200"');
  await expect(compile('![map](../../pictures/%D8%AE%D8%B1%D9%8A%D8%B7%D8%A9.png)')).resolves.toContain('width="1200"');
  await expect(compile('> - [![map](../../pictures/map.svg)](../act/index.html)')).resolves.toContain('width="300"');
});

test.each(['map.svg', '../pictures/map.svg', '../../../pictures/map.svg', '../../pictures/other.png'])(
  'a picture that is not there stops the build: %s',
  async (address) => {
    expect(await compile(`![map](${address})`)).toMatch(
      new RegExp(`^content/explainer/en/why-forests.mdx:\\d+:1: The picture “${address}” is not in public/.$`),
    );
  },
);
