import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://forest.example',
  integrations: [mdx()],
  build: { format: 'file', inlineStylesheets: 'always' },
});
