import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const { name, languages } = JSON.parse(readFileSync(new URL('./src/site.json', import.meta.url), 'utf8'));

// The sections only: with every page in it, the side bar alone would take most of the time.
const sidebar = languages[0].sections.map(({ slug, label }, i) => ({
  label,
  translations: Object.fromEntries(languages.map(({ code, sections }) => [code, sections[i].label])),
  slug,
}));

export default defineConfig({
  site: 'https://forest.example',
  build: { format: 'file' },
  integrations: [
    starlight({
      title: name,
      defaultLocale: 'en',
      locales: Object.fromEntries(languages.map(({ code, name: label, dir }) => [code, { label, lang: code, dir }])),
      sidebar,
      // The index is made apart, as for the others.
      pagefind: false,
      disable404Route: true,
    }),
  ],
});
