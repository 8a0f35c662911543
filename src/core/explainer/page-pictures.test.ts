import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { pagePlugins } from '#src/core/explainer/page-plugins.ts';

const SIZES: Record<string, { width: number; height: number }> = {
  'pictures/map.svg': { width: 300, height: 200 },
  'pictures/خريطة.png': { width: 1200, height: 800 },
};

const renderer = await satteri(pagePlugins(async (path) => SIZES[path])).createMdxRenderer!(
  { syntaxHighlight: false, shikiConfig: {} as never, gfm: true, smartypants: false },
  { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false },
);

async function compile(body: string, page = 'explainer/en/why-forests'): Promise<string> {
  return (await renderer.process(body, `/campaign/content/${page}.mdx`, {})).code;
}

test('a picture of public/ is shown from there with its size, and nothing is imported', async () => {
  const code = await compile('Trees.\n\n![a map of the “old” forest](../../pictures/map.svg "The map")');
  expect(/_jsx\(_components\.img, (\{[\s\S]*?\})\)/.exec(code)?.[1]).toMatchInlineSnapshot(`
    "{
                src: "../../pictures/map.svg",
                alt: "a map of the “old” forest",
                title: "The map",
                width: "300",
                height: "200",
                loading: "lazy",
                decoding: "async"
            }"
  `);
  expect(code.match(/^import .*/gm)).toEqual([expect.stringContaining('astro/jsx-runtime')]);
});

test('its address is relative to the published page, of whatever kind and in whatever script', async () => {
  await expect(compile('![خريطة](../pictures/خريطة.png)', 'pages/ar/من-نحن')).resolves.toContain('width: "1200"');
  await expect(compile('![map](../../pictures/%D8%AE%D8%B1%D9%8A%D8%B7%D8%A9.png)')).resolves.toContain('width: "1200"');
  await expect(compile('> - [![map](../../pictures/map.svg)](../act/index.html)')).resolves.toContain('width: "300"');
});

test.each(['map.svg', '../pictures/map.svg', '../../../pictures/map.svg', '../../pictures/other.png'])(
  'a picture that is not there stops the build: %s',
  async (address) => {
    await expect(compile(`![map](${address})`)).rejects.toThrow(
      `content/explainer/en/why-forests.mdx:1:1: The picture “${address}” is not in public/.`,
    );
  },
);
