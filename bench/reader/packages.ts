import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Brings the packages of a folder of this bench where they are not yet there, exactly as its lockfile names them. */
export function bringPackages(folder: string): void {
  const cwd = join(HERE, folder);
  if (existsSync(join(cwd, 'node_modules'))) return;
  console.log(`Bringing the packages of bench/reader/${folder} (once) …`);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** A package of such a folder, whose types this project doesn't have. */
export async function loadPackage(folder: string, name: string): Promise<unknown> {
  const path = createRequire(join(HERE, folder, 'package.json')).resolve(name);
  const loaded = (await import(pathToFileURL(path).href)) as { default?: unknown };
  return loaded.default ?? loaded;
}
