// A Chromium to look with: on Linux x64 the one that npm brings, elsewhere one of the machine.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { LaunchOptions } from 'playwright-core';
import { CACHE_FOLDER } from './folders.ts';
import { inflateFont } from './woff2.ts';

const require = createRequire(import.meta.url);
const ON_MACHINES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FONTS = [
  'noto-sans/files/noto-sans-latin',
  'noto-sans-arabic/files/noto-sans-arabic-arabic',
  'noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic',
];

/** How to start the browser. CHROMIUM_PATH names another one. No argument hides a fault of the site, as `--disable-web-security` would. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executablePath: named, args };
  if (process.platform === 'linux' && process.arch === 'x64') return { ...(await broughtChromium()), args };
  const found = ON_MACHINES.find((path) => existsSync(path));
  if (!found) throw new Error('No Chromium was found. Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test');
  return { executablePath: found, args };
}

/** The packed Chromium with its libraries and fonts, unpacked once per version into the cache. */
async function broughtChromium(): Promise<LaunchOptions> {
  const home = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE_FOLDER, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(home, 'bin'), folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  // Where no language is set, it would take the names of saved files for bytes, and call them “download”.
  const env = { LANG: 'C.UTF-8', ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { executablePath: join(folder, 'chromium'), env };
}

/** Unpacks beside the final place and renames at the end: an interrupted run leaves nothing half done in the way. */
async function unpack(packed: string, folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  await mkdir(join(partial, 'fonts'), { recursive: true });
  await inflateInto(
    partial,
    ['chromium.br', 'al2023.tar.br'].map((name) => join(packed, name)),
  );
  for (const font of FONTS) await writeFile(join(partial, 'fonts', `${font.split('/')[2]}.ttf`), await inflatedFont(font));
  await writeFile(join(partial, 'fonts.conf'), fontSettings(folder));
  await rename(partial, folder).catch(() => rm(partial, { recursive: true }));
}

async function inflateInto(folder: string, archives: string[]): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  // The package unpacks into the system's temporary folder and takes whatever lies there for whole.
  process.env['TMPDIR'] = folder;
  await Promise.all(archives.map((archive) => inflate(archive)));
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
}

function inflatedFont(font: string): Promise<Uint8Array> {
  return inflateFont(require.resolve(`@fontsource-variable/${font}-wght-normal.woff2`));
}

/** A machine of the CI may have no fonts at all; these let it measure Arabic and Amharic lines. */
function fontSettings(folder: string): string {
  const own = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${own}</fontconfig>\n`;
}
