import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { sampleFolder } from '../sample-folder.ts';
import { statusCommand } from './status-command.ts';
import { translateCommand } from './translate-command.ts';

/** What `status --json` says of a language. */
export interface Status {
  outdated: number;
  missing: number;
  reviewed: number;
  machine: number;
  unstamped: number;
  texts: { document: string; outdated: { key: string }[]; missing: string[] }[];
}

/** The folder of a sample campaign, new for each test, and the commands for translators in it. */
export class SampleCommands {
  folder = '';
  /** What the commands have printed. */
  said: string[] = [];

  constructor() {
    beforeEach(async () => {
      this.said = [];
      vi.stubEnv('GITHUB_STEP_SUMMARY', '');
      vi.spyOn(console, 'log').mockImplementation((text: string) => void this.said.push(text));
      vi.spyOn(console, 'error').mockImplementation((text: string) => void this.said.push(text));
      this.folder = await sampleFolder();
    });
    afterEach(async () => {
      vi.restoreAllMocks();
      vi.unstubAllEnvs();
      process.exitCode = 0;
      await rm(this.folder, { recursive: true });
    });
  }

  at(path: string): string {
    return join(this.folder, path);
  }

  read(path: string): Promise<string> {
    return readFile(this.at(path), 'utf8');
  }

  async edit(path: string, from: string, to: string): Promise<void> {
    const text = await this.read(path);
    expect(text).toContain(from);
    await writeFile(
      this.at(path),
      text.replace(from, () => to),
    );
  }

  translate(...args: string[]): Promise<void> {
    return translateCommand([...args, '--campaign', this.folder]);
  }

  async status(...args: string[]): Promise<string> {
    this.said = [];
    await statusCommand([...args, '--campaign', this.folder]);
    return this.said.join('\n');
  }

  async inJson(): Promise<Record<string, Status>> {
    return JSON.parse(await this.status('--json')) as Record<string, Status>;
  }

  /** Every file of the campaign as it stands. */
  async files(): Promise<Map<string, string>> {
    const found = await readdir(this.folder, { recursive: true, withFileTypes: true });
    const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const read = async (path: string) => [path.slice(this.folder.length + 1), await readFile(path, 'utf8')] as const;
    return new Map(await Promise.all(paths.sort().map(read)));
  }
}
