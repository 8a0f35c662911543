import { getCollection } from 'astro:content';
import type { Organisation } from '#src/core/coalition/schema.ts';

/** The organisations of the coalition by their ids, exactly as their files have them. */
export async function loadRecorded(): Promise<Record<string, Partial<Organisation>>> {
  const files = (await getCollection('recorded')) as { id: string; data: Partial<Organisation> }[];
  return Object.fromEntries(files.map(({ id, data }) => [id, data] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}
