import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

const text = z.object({
  title: z.string(),
  summary: z.string(),
  who: z.string(),
  place: z.string(),
  body: z.array(z.string()),
});

const prose = z.object({ title: z.string(), description: z.string(), order: z.number() });

export const collections = {
  testimonies: defineCollection({
    loader: glob({ base: './src/content/testimonies', pattern: '*.json' }),
    schema: z.object({ order: z.number(), country: z.string(), source: z.object({ name: z.string() }), text: z.record(z.string(), text) }),
  }),
  organisations: defineCollection({
    loader: glob({ base: './src/content/organisations', pattern: '*.json' }),
    schema: z.object({
      name: z.string(),
      country: z.string(),
      website: z.string(),
      focus: z.array(z.string()),
      languages: z.array(z.string()),
    }),
  }),
  lists: defineCollection({
    loader: file('./src/content/lists.json'),
    schema: z.object({
      kind: z.enum(['organisations', 'testimonies']),
      titles: z.record(z.string(), z.string()),
      members: z.array(z.string()),
    }),
  }),
  explainer: defineCollection({ loader: glob({ base: './src/content/explainer', pattern: '**/*.mdx' }), schema: prose }),
  own: defineCollection({ loader: glob({ base: './src/content/own', pattern: '**/*.md' }), schema: prose }),
};
