import { spawnSync } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '#src/io/folders.ts';

/** What a build of the kit says of itself. */
export interface BuildReport {
  files: number;
  rasterised: number;
  reused: number;
  megabytes: number;
  seconds: number;
  /** What volunteers must mend; the rest is made all the same. */
  problems: string[];
}

const GENERATOR = ['src', 'package.json', 'tsconfig.json', join('bench', 'kit', 'build', 'child.ts')];
const CAMPAIGN = ['content', 'locales', 'public'];

/** Copies the generator and a campaign, without anything that was built, so that builds are cold and can be changed. */
export async function copyProject(campaign: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of GENERATOR) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of CAMPAIGN) await cp(join(campaign, name), join(folder, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Makes the kit of a copy in a process of its own. */
export function buildCopy(folder: string, env: Record<string, string>): BuildReport {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const args = [...flags, join('bench', 'kit', 'build', 'child.ts'), '--campaign', folder];
  const done = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });
  if (done.status !== 0) throw new Error(`The kit could not be made:\n${done.stderr}`);
  return JSON.parse(done.stdout.trim().split('\n').at(-1)!) as BuildReport;
}
