// As Starlight’s documentation begins: the default theme, a sidebar made from a folder, and the languages of the site.
import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const { title, locales } = JSON.parse(readFileSync('site.json', 'utf8'));

export default defineConfig({
  site: 'https://example.org',
  integrations: [
    starlight({
      title,
      defaultLocale: locales[0].code,
      locales: Object.fromEntries(locales.map(({ code, name, tag, direction }) => [code, { label: name, lang: tag, dir: direction }])),
      sidebar: [{ label: title, items: [{ autogenerate: { directory: 'explainer' } }] }],
    }),
  ],
});
