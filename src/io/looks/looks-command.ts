import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { type Tell, tellIn } from '#src/core/checks/words.ts';
import { kitCampaign } from '#src/core/kit/input.ts';
import type { Direction, KitCampaign, KitLocale } from '#src/core/kit/model.ts';
import { createTypesetter } from '#src/core/kit/text/typesetter.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { LOOKS, type Look } from '#src/core/looks/look.ts';
import { looksPage, type LooksRow } from './looks-page.ts';
import { specimenPage } from './specimen.ts';
import { specimenGraphics, specimenTexts } from '#src/core/looks/specimen-graphics.ts';
import { type SpecimenWords, specimenWords } from '#src/core/looks/specimen-words.ts';
import { withUntranslated } from '#src/core/site/untranslated.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { askedLanguage } from '#src/io/command.ts';
import { BUILD_FOLDER } from '#src/io/folders.ts';
import { openFonts } from '#src/io/fonts.ts';
import { readTexts } from '#src/io/translation/read-texts.ts';
import { UsageError } from '#src/io/usage-error.ts';
import { pageStyles } from './page-styles.ts';

/** Where the page is written unless another place is told. */
const FILE = join(BUILD_FOLDER, 'looks.html');

/** `npm run looks`: writes a page with all looks side by side, and says where it is. */
export async function looksCommand(args: readonly string[]): Promise<void> {
  const language = askedLanguage(args);
  const tell = tellIn(language);
  const { values } = flagsOf(args, tell);
  if (values.help) return console.log(usage(tell));
  const folder = campaignFolder([...args]);
  const content = withUntranslated(await checkFolder(folder), (await readTexts(folder)).texts);
  const file = values.out === undefined ? FILE : resolve(values.out);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await looksHtml(content, language));
  console.log(tell(['looks.written', { file: shown(file) }]));
}

function flagsOf(args: readonly string[], tell: Tell) {
  const options = { campaign: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options });
  } catch {
    const known = Object.keys(options).map((name) => `--${name}`);
    const flag = args.find((arg, i) => !known.includes(arg) && !known.includes(args[i - 1] ?? '')) ?? args.at(-1) ?? '';
    throw new UsageError(tell(['looks.unknown', { flag }]));
  }
}

function usage(tell: Tell): string {
  return [
    tell(['looks.usage']),
    '',
    `  npm run looks`,
    `  npm run looks -- --campaign ../forest --out looks.html`,
    '',
    `  --campaign DIR  ${tell(['looks.campaign-flag'])}`,
    `  --out FILE      ${tell(['looks.out-flag', { file: shown(FILE) }])}`,
    `  --lang CODE     ${tell(['launch.flag-lang'])}`,
  ].join('\n');
}

function shown(file: string): string {
  return relative(process.cwd(), file) || file;
}

/** The page of a campaign’s looks: its first language in each direction, in light and dark. Without one, the other is mirrored. */
export async function looksHtml(content: CampaignContent, language = 'en'): Promise<string> {
  const css = await pageStyles();
  const tell = tellIn(language);
  const rows: LooksRow[] = [];
  for (const direction of ['ltr', 'rtl'] as const) {
    const locale = localeFor(content, direction);
    const words = specimenWords(content, locale);
    const graphics = await graphicsOf(content, locale, direction, words);
    for (const side of ['light', 'dark'] as const) {
      const { theme, mark } = content.campaign;
      const page = (look: Look): string => specimenPage({ look, theme, side, locale, direction, mark, words, css });
      const label = `${tell([`looks.${side}`])} · ${locale.name} · ${direction.toUpperCase()}`;
      rows.push({ label, language: locale.tag, pages: forEachLook(page), graphics: side === 'light' ? graphics : forEachLook(() => []) });
    }
  }
  return looksPage(content.campaign.name, language, rows, tell);
}

function localeFor({ locales, campaign }: CampaignContent, direction: Direction): Locale {
  const first = locales.find(({ code }) => code === campaign.sourceLocale) ?? locales[0]!;
  return first.direction === direction ? first : (locales.find((locale) => locale.direction === direction) ?? first);
}

async function graphicsOf(
  content: CampaignContent,
  locale: Locale,
  direction: Direction,
  words: SpecimenWords,
): Promise<Record<Look, string[]>> {
  const campaign = kitCampaign(content.campaign);
  const fonts = await openFonts(specimenTexts(words, campaign));
  const own: KitLocale = { code: locale.code, direction, script: locale.script, words: {}, wordsFile: '' };
  return forEachLook((look) => {
    const dressed: KitCampaign = { ...campaign, look };
    return specimenGraphics(words, dressed, own, createTypesetter(own, fonts));
  });
}

function forEachLook<T>(make: (look: Look) => T): Record<Look, T> {
  return Object.fromEntries(LOOKS.map((look) => [look, make(look)])) as Record<Look, T>;
}
