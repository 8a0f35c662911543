import type { CampaignContent } from '#src/core/campaign/content.ts';
import { localeCss, themeCss } from '#src/core/campaign/theme-css.ts';
import { DECK_STYLE } from '#src/core/kit/deck.ts';
import { ICONS } from '#src/core/kit/icons.ts';
import type { Known, KnownPage } from '#src/core/output/known.ts';
import { NOTICE_CSS } from '#src/core/site/notice-css.ts';
import { previewPath } from '#src/core/site/paths.ts';
import { DATA_SCRIPTS } from '#src/core/volunteer/data-script.ts';
import { writtenIn } from './known-hosts.ts';
import { knownPages } from './known-pages.ts';

/** What the gate is told of a build besides the content: the campaign’s own files, the plan of the kit, the code that was made. */
export interface BuildFacts {
  /** The SHA-256 of what lies in `public/`, by path, and every text of `content/` and `locales/`. */
  originals: ReadonlyMap<string, string>;
  texts: Iterable<string>;
  /** The files of the kit, and those that it may have besides, such as small pictures of large ones. */
  kit: readonly { path: string; locale: string; kind?: string | undefined }[];
  extras: readonly string[];
  scripts: ReadonlySet<string>;
  styles: readonly string[];
}

const ROOT_FILES = ['robots.txt', 'sitemap.xml', 'favicon.ico', 'favicon.svg', ...ICONS.map(({ name }) => name)];
const FORM_FILES = ['assets/volunteer.js', 'assets/translate.js', 'assets/encrypt.js', ...Object.keys(DATA_SCRIPTS)];
const INDEX_FILES = ['pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js', 'search.js', 'titles.json', 'wasm.unknown.pagefind'];

/** Everything that the built folder is held against. */
export function knownSite(content: CampaignContent, facts: BuildFacts): Known {
  const { campaign, locales } = content;
  const pages = knownPages(content);
  const codes = locales.map(({ code }) => code);
  const own = codes.flatMap((code) => [`${code}/feed.xml`, `${code}/site.webmanifest`, `pagefind/words.${code}.json`]);
  const previews = [...pages].flatMap(([path, { kind }]) => (kind === 'front' || kind === 'missing' ? [] : previewPath(path)));
  const kit = facts.kit.map(({ path }) => path);
  const index = INDEX_FILES.map((name) => `pagefind/${name}`);
  return {
    site: campaign.site,
    locales: codes,
    pages: new Map([...pages, ...kitPages(content, facts.kit)]),
    required: new Set([...pages.keys(), ...previews, ...ROOT_FILES, ...own, ...index, ...FORM_FILES, ...kit, ...facts.originals.keys()]),
    optional: new Set(facts.extras),
    originals: facts.originals,
    scripts: facts.scripts,
    styles: [...facts.styles, ...locales.map((locale) => themeCss(campaign.theme) + localeCss(locale)), DECK_STYLE, NOTICE_CSS],
    ...writtenIn(facts.texts),
  };
}

/** Slides and email signatures: pages by themselves, which people download. */
function kitPages({ campaign, locales }: CampaignContent, kit: BuildFacts['kit']): [string, KnownPage][] {
  const html = kit.filter(({ path }) => path.endsWith('.html'));
  return html.map(({ path, locale, kind }) => {
    const { direction, code } = locales.find((candidate) => candidate.code === locale)!;
    const page = { tag: code, direction, canonical: campaign.site, alternates: new Map(), preview: undefined };
    return [path, { ...page, kind: kind === 'email' ? 'signature' : 'slides' }];
  });
}
