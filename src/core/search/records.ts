import { focusName, issueName } from '#src/core/messages/open-names.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { coalitionGroups, organisationPaths } from '#src/core/coalition/groups.ts';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import { isPicture, thumbnailOf } from '#src/core/kit/thumbnail.ts';
import { galleryPages } from '#src/core/kit/gallery.ts';
import { createFormats, type Formats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { createTranslator, type Translate } from '#src/core/messages/translator.ts';
import { KIT_GUIDES, type SitePage, sitePages, STUDIOS } from '#src/core/site/pages.ts';
import { winPlace } from '#src/core/wins/parts.ts';
import type { PageText } from './page-blocks.ts';
import type { Block, SearchRecord } from './record.ts';

/** Reads a finished page by its path from the site’s root. */
export type ReadPage = (path: string) => PageText;

interface Spoken {
  content: CampaignContent;
  locale: Locale;
  t: Translate;
  formats: Formats;
}

/** Everything that can be found in one language: pages, organisations, wins, graphics. */
export function searchRecords(content: CampaignContent, locale: Locale, files: KitManifest['files'], read: ReadPage): SearchRecord[] {
  const formats = createFormats(locale);
  const t = createTranslator(locale.tag, content.messages[locale.code]!, formats);
  const spoken: Spoken = { content, locale, t, formats };
  return [
    ...sitePages(content).flatMap((page) => (isFound(page) ? [pageRecord(page, spoken, read)] : [])),
    ...organisationRecords(spoken),
    ...winRecords(spoken),
    ...graphicRecords(spoken, files),
  ];
}

/** The search does not find itself, nor forms: the pages that ask for what goes into them are found, and lead there. */
function isFound({ section, id = '' }: SitePage): boolean {
  return section !== 'search' && (!id.startsWith('volunteer/') || id === 'volunteer/help');
}

/** A page that only lists what has records of its own is found by its name. */
function pageRecord(page: SitePage, { content, locale }: Spoken, read: ReadPage): SearchRecord {
  const url = `${locale.code}/${page.path}`;
  const { title, lead, blocks } = read(url);
  const headings = page.path.startsWith('coalition/region-') ? blocks.filter(({ level }) => level > 0) : [];
  const own: Block[] = isList(page) ? [{ level: 0, text: lead }, ...headings] : blocks;
  const country = page.section === 'testimonies' ? content.testimonies.find(({ id }) => id === page.id)?.country : undefined;
  const region = regionOf(country, content);
  return { url, kind: page.section === 'home' ? 'page' : page.section, ...(region && { region }), title, blocks: own };
}

function isList({ section, id }: SitePage): boolean {
  if (section === 'home' || section === 'coalition' || section === 'wins') return true;
  if (section === 'kit') return id === undefined || ![...KIT_GUIDES, ...STUDIOS].includes(id as never);
  return section !== 'page' && id === undefined;
}

function organisationRecords({ content, locale, t, formats }: Spoken): SearchRecord[] {
  const paths = organisationPaths(coalitionGroups(content.coalition));
  return content.coalition.map(({ id, name, acronym, country, region, scope, focus, website, statusNote }) => {
    const facts = [
      acronym,
      country && formats.country(country),
      region && t(`coalition.region.${region}`),
      scope && t(`coalition.scope.${scope}`),
      ...focus.map((field) => focusName(t, field)),
      statusNote?.[locale.code],
      website && new URL(website).host.replace(/^www\./, ''),
    ];
    const text = facts.filter((fact) => fact !== undefined && fact !== '').join(' · ');
    return {
      url: `${locale.code}/${paths.get(id)!}`,
      kind: 'coalition',
      ...(region && { region }),
      title: name,
      blocks: [{ level: 0, text }],
    };
  });
}

function winRecords({ content, locale, t, formats }: Spoken): SearchRecord[] {
  return content.wins.flatMap(({ id, text, country, issue, kind }) => {
    const words = text[locale.code];
    if (!words) return [];
    const region = regionOf(country, content);
    const facts = [formats.country(country), issueName(t, issue), t(`win.kind.${kind}`)].join(' · ');
    const blocks: Block[] = [{ level: 0, text: words.summary }, { level: 0, text: facts }]; // prettier-ignore
    return [{ url: `${locale.code}/${winPlace(id, content)}`, kind: 'wins', ...(region && { region }), title: words.title, blocks }];
  });
}

/** Graphics are found by their name, by what they are for and by the words on them; each shows its picture. */
function graphicRecords({ content, locale, t }: Spoken, files: KitManifest['files']): SearchRecord[] {
  const word = t as unknown as (key: string) => string;
  const own = files.filter((file) => file.locale === locale.code);
  return galleryPages(content).flatMap(({ slug, shelves }) => {
    const graphics = [...new Set(shelves.map(({ graphic }) => graphic))];
    return graphics.map(({ id, kind, words, for: entries }): SearchRecord => {
      const picture = own.find((file) => file.graphic === id && isPicture(file));
      const said = entries === undefined ? [words.main, ...(words.sub ? [words.sub] : [])].map((key) => word(`kit:${key}`)) : [];
      const texts = [word(`kit:graphics.${id}.purpose`), word(`kit:kinds.${kind}.name`), ...said];
      const thumbnail = picture && thumbnailOf(picture);
      return {
        url: `${locale.code}/kit/${slug}.html#${id}`,
        kind: 'kit',
        title: word(`kit:graphics.${id}.name`),
        blocks: texts.map((text) => ({ level: 0, text })),
        ...(thumbnail && { image: { src: thumbnail.path, width: thumbnail.width, height: thumbnail.height } }),
      };
    });
  });
}

/** The region of a country, as the coalition’s list knows it. */
function regionOf(country: string | undefined, { coalition }: CampaignContent): string | undefined {
  return country === undefined ? undefined : coalition.find((organisation) => organisation.country === country)?.region;
}
