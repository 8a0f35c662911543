import { getCollection } from 'astro:content';
import type { Campaign } from '#src/core/campaign/schema.ts';

/** The campaign's public keys as letters, by the names that `campaign.json` gives them. */
export async function loadKeys({ keys }: Pick<Campaign, 'keys'>): Promise<Record<string, string>> {
  const files = (await getCollection('keys')) as { id: string; data: { text: string } }[];
  const texts = new Map(files.map(({ id, data }) => [id, data.text]));
  return Object.fromEntries(Object.entries(keys).flatMap(([name, { file }]) => (texts.has(file) ? [[name, texts.get(file)!]] : [])));
}
