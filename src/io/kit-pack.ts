import { join } from 'node:path';
import { pageTree } from '#src/core/checks/page-tree.ts';
import { guideHtml, GUIDE_STYLE, type GuideFrame } from '#src/core/host/guide-html.ts';
import { guideText } from '#src/core/host/guide-text.ts';
import { CONTENTS, documentName, type PackDocument } from '#src/core/host/pack.ts';
import { packGraphics } from '#src/core/host/pack-graphics.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import { htmlDocument } from '#src/core/kit/html.ts';
import type { KitArchive, KitCampaign, KitFile, KitLocale } from '#src/core/kit/model.ts';
import { withPolicy } from '#src/core/site/content-policy.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import { type PlannedArchive, writeZip } from './kit-archives.ts';
import { writeWhole } from './kit-cache.ts';
import type { KitRun, PlannedFile } from './kit-run.ts';
import { sha256 } from './sha256.ts';

/** What is made for those who host a conversation, in a language: documents, and an archive of these with slides, posters and sheets. */
export function plannedPack({ input }: Pick<KitRun, 'input'>, locale: string, files: readonly PlannedFile[]): PlannedArchive[] {
  const { pack } = input;
  if (!pack || (pack.documents.length < 2 && packGraphics(pack.graphics, locale, files).length === 0)) return [];
  const { action } = pack;
  const name = `kit/${locale}/${campaignSlug(input.campaign)}-${locale}-${action}`;
  const documents = pack.documents.map((document): PlannedArchive => ({
    locale,
    action,
    document: documentName(document),
    path: `${name}-${documentName(document)}.${document.format}`,
    format: document.format,
  }));
  return [...documents, { locale, action, path: `${name}.zip`, format: 'zip' }];
}

/** Writes what is made for hosts in a language; the graphics were made before. */
export async function writePack(run: KitRun, locale: string, files: readonly KitFile[]): Promise<KitArchive[]> {
  const { pack } = run.input;
  const planned = plannedPack(run, locale, files);
  if (!pack || planned.length === 0) return [];
  const graphics = packGraphics(pack.graphics, locale, files);
  const made: KitArchive[] = [];
  for (const [i, document] of pack.documents.entries()) {
    const data = Buffer.from(await contentOf(run, locale, document, contentsOf(run, locale, planned, graphics)));
    await writeWhole(join(run.outDir, planned[i]!.path), data);
    made.push({ ...planned[i]!, bytes: data.length, sha256: sha256(data) });
  }
  return [...made, await packZip(run, planned.at(-1)!, [...made, ...graphics])];
}

function packZip(run: KitRun, archive: PlannedArchive, files: readonly Pick<KitFile, 'path' | 'sha256'>[]): Promise<KitArchive> {
  const top = nameOf(archive.path).replace(/\.zip$/, '');
  return writeZip(
    run,
    archive,
    files.map((file) => ({ ...file, name: `${top}/${nameIn(top, file.path)}` })),
  );
}

/** What stands first in the folder has the name under which people look for it. */
function nameIn(top: string, path: string): string {
  const name = nameOf(path);
  return name === `${top}-readme.txt` ? 'README.txt' : name;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Each file of the archive with what it is, a line each. */
function contentsOf({ input }: KitRun, locale: string, planned: readonly PlannedArchive[], graphics: readonly KitFile[]): string {
  const { labels, files } = input.pack!.texts[locale]!;
  const { words } = input.locales.find(({ code }) => code === locale)!;
  const documents = planned.flatMap(({ document, format, path }) =>
    document === undefined || document === 'readme' ? [] : [`- ${nameOf(path)}\n  ${labels[`${document}.${format}`]}`],
  );
  const drawn = graphics.map(({ graphic, format, variant, path }) => {
    const label = files[variant === 'black' ? `${format}-black` : format]!.replace(
      '{name}',
      () => words[`graphics.${graphic}.name`] ?? graphic,
    );
    return `- ${nameOf(path)}\n  ${label}`;
  });
  return [...documents, ...drawn].join('\n');
}

async function contentOf(run: KitRun, code: string, document: PackDocument, contents: string): Promise<string> {
  const { titles, texts } = run.input.pack!.texts[code]!;
  if (document.part !== 'page') return texts[document.part]!.replace(CONTENTS, () => contents);
  const { campaign, locales } = run.input;
  const tree = pageTree(await run.readPage(`content/pages/${code}/${document.page}.mdx`));
  const page = documentName(document);
  const frame = frameOf(campaign, absoluteUrl(campaign.address, `${code}/${page}.html`), titles[page]!);
  if (document.format === 'txt') return guideText(tree, frame);
  return guidePage(
    campaign,
    locales.find((locale) => locale.code === code)!,
    frame,
    guideHtml(tree, frame),
  );
}

/** `page` is the address of the same page on the site, from which its links lead on. */
function frameOf({ hashtag, licence }: KitCampaign, page: string, title: string): GuideFrame {
  const foot = [hashtag, page, `${licence.name} ${licence.url}`];
  return { title, foot, addressOf: (url) => new URL(url, page).href };
}

function guidePage(
  { organiser, licence, address, hashtag, updated }: KitCampaign,
  locale: KitLocale,
  { title }: GuideFrame,
  body: string,
): Promise<string> {
  const credit = {
    language: locale.code,
    title,
    alt: title,
    creator: organiser,
    licence,
    source: address,
    keyword: hashtag,
    date: updated,
  };
  return withPolicy(htmlDocument({ locale, alt: title }, credit, { style: GUIDE_STYLE, body }), { 'default-src': "'none'" });
}
