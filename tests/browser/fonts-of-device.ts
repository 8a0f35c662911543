// A browser on a device with other fonts than the tests bring: on Linux, where a file says which there are.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import { namedFont } from '#src/core/editions/print/font-name.ts';
import { chromiumOptions } from '#src/io/browser.ts';
import { inflateFont } from '#src/io/woff2.ts';

const { resolve } = createRequire(import.meta.url);
const PACKAGED = {
  Latn: 'noto-sans/files/noto-sans-latin',
  Arab: 'noto-sans-arabic/files/noto-sans-arabic-arabic',
  Ethi: 'noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic',
} as const;
/** What Android calls its fonts of these scripts inside their files. */
const ON_ANDROID = { Arab: 'Noto Naskh Arabic', Ethi: 'Noto Sans Ethiopic' } as const;

/** In the table of names: where the length of the first stands, and that of “Noto”, in bytes. */
const [LENGTH_OF_FIRST, FIRST_WORD] = [14, 8] as const;

/** The font of a script. */
export function fontFor(script: keyof typeof PACKAGED): Promise<Uint8Array> {
  return inflateFont(resolve(`@fontsource-variable/${PACKAGED[script]}-wght-normal.woff2`));
}

/** A script’s font as on Android: pages can’t ask for it by its family, only by the names in the file. */
export async function androidFont(script: keyof typeof ON_ANDROID): Promise<Uint8Array> {
  const font = namedFont(await fontFor(script), ON_ANDROID[script], 'Regular');
  const data = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  const name = data.readUInt32BE(data.indexOf('name', 0, 'latin1') + 8);
  // The first name is that of the family: all but its first word is cut off.
  data.writeUInt16BE(FIRST_WORD, name + LENGTH_OF_FIRST);
  return data;
}

/** A browser on a device that has these fonts and no others. */
export async function browserWith(fonts: readonly Uint8Array[]): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'device-'));
  await mkdir(join(folder, 'fonts'));
  for (const [i, font] of fonts.entries()) await writeFile(join(folder, 'fonts', `${i}.ttf`), font);
  const settings = join(folder, 'fonts.conf');
  const places = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
  await writeFile(settings, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}</fontconfig>\n`);
  const options = await chromiumOptions();
  return chromium.launch({ ...options, env: { ...process.env, ...options.env, FONTCONFIG_FILE: settings } });
}
