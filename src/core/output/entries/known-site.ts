import type { CampaignContent } from '#src/core/campaign/content.ts';
import { shortTokens } from '#src/core/campaign/short-tokens.ts';
import { localeCss, themeCss } from '#src/core/campaign/theme-css.ts';
import { CATALOGUE_PATH, dataPaths } from '#src/core/data/file-paths.ts';
import { BOOK_CSS } from '#src/core/editions/book-css.ts';
import { embedCss } from '#src/core/embed/embed-css.ts';
import { feedPaths } from '#src/core/feeds/feed-paths.ts';
import { shadesCss, tilesCss } from '#src/core/figures/shades.ts';
import { hostFiles } from '#src/core/hosting/host-files.ts';
import { hasInvitation } from '#src/core/host/conversation.ts';
import { GUIDE_STYLE } from '#src/core/host/guide-html.ts';
import { inviteScript } from '#src/core/host/invite-script.ts';
import { SECURITY_PATH, securityContact } from '#src/core/keys/security-txt.ts';
import { inLook } from '#src/core/looks/in-look.ts';
import { DECK_STYLE } from '#src/core/kit/deck.ts';
import { ICONS } from '#src/core/kit/icons.ts';
import type { Known, KnownPage } from '#src/core/output/known.ts';
import { NOTICE_CSS } from '#src/core/site/notice-css.ts';
import { fallbackFont, fontPath } from '#src/core/site/fallback-font.ts';
import { previewPath } from '#src/core/site/paths.ts';
import { hasSearch } from '#src/core/site/sections.ts';
import { diskIndex } from '#src/core/search/on-disk.ts';
import { MONITOR_FILE, RELEASE_FILE, SIGNATURE_FILE, SUMS_FILE, VERIFIER_FILE } from '#src/core/release/paths.ts';
import { qrFile } from '#src/core/share/qr-file.ts';
import { SHARE_CSS } from '#src/core/share/share-css.ts';
import { sharesScript } from '#src/core/share/share-data.ts';
import { shareablePaths, shareSections } from '#src/core/share/shared-pages.ts';
import { wordsScript } from '#src/core/forms/page-data.ts';
import { keepListPath } from '#src/core/keep/keep-list.ts';
import { mirrorCodes } from '#src/core/mirrors/mirror-code.ts';
import { DATA_SCRIPTS } from '#src/core/volunteer/data-script.ts';
import { writtenIn } from './known-hosts.ts';
import { knownData } from './known-data.ts';
import { knownEditions } from './known-editions.ts';
import { embedFiles, embedPages } from './known-embeds.ts';
import { knownPages } from './known-pages.ts';
import { knownPictures } from './known-pictures.ts';

/** What the gate is told of a build besides the content: the campaign’s own files, the plan of the kit, the code that was made. */
export interface BuildFacts {
  /** The SHA-256 of what lies in `public/`, by path, and every text of `content/`, of `locales/` and of the generator’s words. */
  originals: ReadonlyMap<string, string>;
  texts: Iterable<string>;
  /** The files of the kit, and those that it may have besides, such as small pictures of large ones. */
  kit: readonly { path: string; locale: string; kind?: string | undefined }[];
  extras: readonly string[];
  /** The files of the key directory. */
  directory: readonly string[];
  scripts: ReadonlySet<string>;
  styles: readonly string[];
}

const ROOT_FILES = ['robots.txt', 'sitemap.xml', 'favicon.ico', 'favicon.svg', ...ICONS.map(({ name }) => name)];
const FORM_FILES = [
  'assets/volunteer.js',
  'assets/suggest.js',
  'assets/invite.js',
  'assets/frame.js',
  'assets/remix.js',
  'assets/letter.js',
  'assets/action-form.js',
  'assets/translate.js',
  'assets/encrypt.js',
  'sw.js',
  ...Object.keys(DATA_SCRIPTS),
];
const SEARCH_FILES = [
  ...['pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js', 'wasm.unknown.pagefind'],
  ...['search.js', 'offline.js', 'titles.json'],
];

/** Everything that the built folder is held against. */
export function knownSite(content: CampaignContent, facts: BuildFacts): Known {
  const { campaign, locales } = content;
  const pages = knownPages(content);
  const codes = locales.map(({ code }) => code);
  const embeds = embedFiles(content);
  const pictures = knownPictures(content);
  const hosting = hostFiles(campaign);
  const codesOfMirrors = new Map(mirrorCodes(campaign).map(({ path, text }) => [path, text]));
  const editions = knownEditions(content);
  const previews = [...pages].flatMap(([path, { kind }]) => (kind === 'front' || kind === 'missing' ? [] : previewPath(path)));
  return {
    site: campaign.site,
    locales: codes,
    pages: new Map([...pages, ...kitPages(content, facts.kit), ...embedPages(content, embeds), ...editions.pages]),
    data: knownData(content),
    pictures,
    mirrors: codesOfMirrors,
    hosting,
    required: new Set([
      ...filesOfAll(content, facts),
      ...pages.keys(),
      ...previews,
      ...embeds,
      ...pictures.keys(),
      ...codesOfMirrors.keys(),
      ...editions.required,
      ...hosting.keys(),
    ]),
    optional: new Set([...facts.extras, ...editions.optional, ...(campaign.release ? [SIGNATURE_FILE] : [])]),
    elsewhere: new Set(),
    originals: facts.originals,
    scripts: facts.scripts,
    styles: [...facts.styles, ...inLook(facts.styles, campaign.theme), ...ownStyles(content)],
    ...hostsAndPeople(content, facts),
  };
}

/** The hosts and people of the campaign’s texts; addresses in IPFS begin with no https:// by which they would be found. */
function hostsAndPeople({ campaign: { mirrors = [] } }: CampaignContent, { texts }: BuildFacts): Pick<Known, 'hosts' | 'people'> {
  const { hosts, people } = writtenIn(texts);
  return { people, hosts: new Set([...hosts, ...mirrors.map(({ url }) => new URL(url.replace(/^\w+/, 'https')).host)]) };
}

/** The files that every site has, and those that lie in the campaign’s own folder. */
function filesOfAll(content: CampaignContent, facts: BuildFacts): string[] {
  return [
    ...ROOT_FILES,
    ...wellKnown(content, facts),
    ...proofs(content),
    ...languageFiles(content),
    ...searchFiles(content),
    ...FORM_FILES,
    ...shareFiles(content),
    ...dataPaths(content),
    CATALOGUE_PATH,
    ...feedPaths(content).map(({ path }) => path),
    ...facts.kit.map(({ path }) => path),
    ...facts.originals.keys(),
  ];
}

/** The styles that come from the campaign’s theme and languages, and those of what people take with them. */
function ownStyles({ campaign: { theme, sourceLocale, mark }, locales }: CampaignContent): string[] {
  const source = locales.find(({ code }) => code === sourceLocale);
  const pages = locales.map((locale) => themeCss(theme) + localeCss(locale, source, mark));
  return [
    ...pages.map(shortTokens),
    // Files to take along have them as they are written.
    ...pages,
    ...locales.map((locale) => embedCss(theme, locale)),
    DECK_STYLE,
    GUIDE_STYLE,
    ...[shadesCss(theme), shortTokens(tilesCss(theme))],
    NOTICE_CSS,
    ...Object.values(SHARE_CSS),
    BOOK_CSS,
  ];
}

/** What mail programs and people who find a weakness look for, and what makes hosts of pages keep folders that begin with a dot. */
function wellKnown({ campaign }: CampaignContent, { directory }: BuildFacts): string[] {
  return ['.nojekyll', ...directory, ...(securityContact(campaign) ? [SECURITY_PATH] : [])];
}

/** What proves a copy genuine; the signature is there only where somebody signed. */
function proofs({ campaign }: CampaignContent): string[] {
  return [SUMS_FILE, VERIFIER_FILE, ...(campaign.release ? [RELEASE_FILE, MONITOR_FILE] : [])];
}

/** What each language has besides its pages. */
function languageFiles(content: CampaignContent): string[] {
  return content.locales.flatMap(({ code, script }) => [
    `${code}/site.webmanifest`,
    ...(fallbackFont({ script }) ? [fontPath(code)] : []),
    keepListPath(code),
    wordsScript(code),
    ...(hasInvitation(content) ? [inviteScript(code)] : []),
  ]);
}

/** What the search has besides the parts of its indexes, where a campaign has one. */
function searchFiles({ campaign, locales }: CampaignContent): string[] {
  if (!hasSearch(campaign)) return [];
  return [
    ...SEARCH_FILES.map((name) => `pagefind/${name}`),
    ...locales.flatMap(({ code }) => [`pagefind/words.${code}.json`, diskIndex(code)]),
  ];
}

/** The codes of the pages, and the scripts with their titles for the page for sharing. */
function shareFiles(content: CampaignContent): string[] {
  const paths = shareablePaths(content);
  const sections = shareSections(content);
  return content.locales.flatMap(({ code }) => [
    ...paths.map((path) => qrFile(`${code}/${path}`)),
    ...sections.map((section) => sharesScript(code, section)),
  ]);
}

/** Slides, email signatures and guides for hosts: pages by themselves, which people download. */
function kitPages({ campaign, locales }: CampaignContent, kit: BuildFacts['kit']): [string, KnownPage][] {
  const html = kit.filter(({ path }) => path.endsWith('.html'));
  return html.map(({ path, locale, kind }) => {
    const { direction, code } = locales.find((candidate) => candidate.code === locale)!;
    const page = { tag: code, direction, canonical: campaign.site, alternates: new Map(), preview: undefined };
    return [path, { ...page, kind: kind === 'email' ? 'signature' : kind === undefined ? 'guide' : 'slides' }];
  });
}
