import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { newCommand } from '../scaffold/new-command.ts';

/** A name and a sentence, which are enough. */
export const FOREST = ['--name', 'Let the forest stand', '--sentence', 'The forest belongs to all of us.'];

/** A folder in which the tests of a file make campaigns, and what was said of them. */
export interface SampleCampaigns {
  said: string[];
  /** The path of something in the folder. */
  at(...parts: string[]): string;
  make(name: string, ...flags: string[]): Promise<void>;
  /** Reads a JSON file of what was made. */
  read<T = Record<string, unknown>>(path: string): Promise<T>;
}

/** Opens such a folder before the tests of a file, and removes it after them. */
export function sampleCampaigns(): SampleCampaigns {
  let folder: string;
  const said: string[] = [];
  const at = (...parts: string[]): string => join(folder, ...parts);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'new-campaign-'));
    vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });
  return {
    said,
    at,
    make: (name, ...flags) => newCommand(['campaign', at(name), ...flags], undefined, '2026-04-01'),
    read: async <T>(path: string) => JSON.parse(await readFile(at(path), 'utf8')) as T,
  };
}
