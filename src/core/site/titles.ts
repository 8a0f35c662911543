import type { CampaignContent } from '#src/core/campaign/content.ts';
import { byIdIn } from '#src/core/campaign/once-per.ts';
import { coalitionGroups } from '#src/core/coalition/groups.ts';
import { groupName } from '#src/core/coalition/names.ts';
import { galleryPages, type GalleryPage } from '#src/core/kit/gallery.ts';
import { picturePages } from '#src/core/figures/picture-pages.ts';
import { partTitle } from '#src/core/lists/parts.ts';
import type { Translate } from '#src/core/messages/translator.ts';
import {
  COLUMNS_PATH,
  DATA_PATH,
  EDITIONS_PATH,
  EMBED_PATH,
  indexParts,
  KEEP_PATH,
  KEYS_PATH,
  MIRRORS_PATH,
  KIT_GUIDES,
  SHARE_PATH,
  type KitGuide,
  type SitePage,
  STUDIO_PATHS,
  type Studio,
  VOLUNTEER_PATHS,
  type VolunteerPage,
} from '#src/core/site/pages.ts';

/** A page's title, and where it is written. */
export interface PageTitle {
  title: string;
  file: string;
  key: string;
}

/** The title of any page in one language, as its heading and its link preview say it. */
export function pageTitle(page: SitePage, content: CampaignContent, code: string, t: Translate): PageTitle {
  const whole = titleOf(page, content, code, t);
  return page.of ? { ...whole, title: partTitle(whole.title, page.of, t) } : whole;
}

function titleOf(page: SitePage, content: CampaignContent, code: string, t: Translate): PageTitle {
  if (page.path === DATA_PATH) return { title: t('data:open.title'), file: `locales/${code}/data.json`, key: 'open.title' };
  if (page.path === KEYS_PATH) return { title: t('data:keys.title'), file: `locales/${code}/data.json`, key: 'keys.title' };
  if (page.path === COLUMNS_PATH) return { title: t('data:columns.title'), file: `locales/${code}/data.json`, key: 'columns.title' };
  if (page.path === EMBED_PATH) return { title: t('data:embeds.title'), file: `locales/${code}/data.json`, key: 'embeds.title' };
  if (page.path in EDITION_TITLES) return editionsTitle(EDITION_TITLES[page.path]!, code, t);
  if (picturePages(content).some(({ path }) => path === page.path))
    return { title: picturesTitle(page.path, content, t), file: `locales/${code}/data.json`, key: 'pictures.title' };
  if (page.path === SHARE_PATH) return { title: t('share:page.title'), file: `locales/${code}/share.json`, key: 'page.title' };
  return (page.id === undefined ? undefined : entryTitle(page.section, page.id, content, code, t)) ?? sectionTitle(page, code, t);
}

/** The pages about taking the site along, by the group of their messages. */
const EDITION_TITLES: Record<string, 'page' | 'keep' | 'mirrors'> = {
  [EDITIONS_PATH]: 'page',
  [KEEP_PATH]: 'keep',
  [MIRRORS_PATH]: 'mirrors',
};

function editionsTitle(group: 'page' | 'keep' | 'mirrors', code: string, t: Translate): PageTitle {
  return { title: t(`editions:${group}.title`), file: `locales/${code}/editions.json`, key: `${group}.title` };
}

function sectionTitle({ section }: SitePage, code: string, t: Translate): PageTitle {
  const file = `locales/${code}/site.json`;
  if (section === 'home' || section === 'page') return { title: t('site:tagline'), file, key: 'tagline' };
  return { title: t(`site:${section}.title`), file, key: `${section}.title` };
}

function entryTitle(section: SitePage['section'], id: string, content: CampaignContent, code: string, t: Translate): PageTitle | undefined {
  const prose = (kind: 'explainer' | 'pages') => {
    const title = byIdIn(content[kind]).get(id)?.texts[code]?.title;
    return title === undefined ? undefined : { title, file: `content/${kind}/${code}/${id}.mdx`, key: 'title' };
  };
  const entry = (kind: 'testimonies' | 'actions' | 'letters', name = id) => {
    const title = byIdIn<{ id: string; text: Record<string, { title: string }> }>(content[kind]).get(name)?.text[code]?.title;
    return title === undefined ? undefined : { title, file: `content/${kind}/${name}.json`, key: `text.${code}.title` };
  };
  switch (section) {
    case 'explainer':
      return prose('explainer');
    case 'page':
      return prose('pages') ?? volunteerTitle(id.replace('volunteer/', ''), code, t);
    case 'testimonies':
      return entry('testimonies');
    case 'act':
      if (id === 'invite') return { title: t('act:host.title'), file: `locales/${code}/act.json`, key: 'host.title' };
      if (id === 'letters') return { title: t('act:letters.title'), file: `locales/${code}/act.json`, key: 'letters.title' };
      if (id.startsWith('letters/')) return entry('letters', id.slice('letters/'.length));
      return id === 'slides' ? { title: t('site:slides.title'), file: `locales/${code}/site.json`, key: 'slides.title' } : entry('actions');
    case 'coalition':
      return groupTitle(id, content, code, t);
    case 'kit':
      return kitTitle(id, content, code, t);
    case 'search':
      return { title: indexTitle(id, content, t), file: `locales/${code}/ui.json`, key: 'search.index' };
    default:
      return undefined;
  }
}

function volunteerTitle(id: string, code: string, t: Translate): PageTitle | undefined {
  if (!(id in VOLUNTEER_PATHS)) return undefined;
  return { title: t(`volunteer:${id as VolunteerPage}.title`), file: `locales/${code}/volunteer.json`, key: `${id}.title` };
}

/** The name of a page of the index, with its number where there are several. */
export function indexTitle(id: string, content: CampaignContent, t: Translate): string {
  const parts = indexParts(content);
  const part = parts.indexOf(id) + 1;
  return partTitle(t('search.index'), { part, parts: parts.length }, t);
}

function groupTitle(slug: string, content: CampaignContent, code: string, t: Translate): PageTitle | undefined {
  const group = coalitionGroups(content.coalition).find((candidate) => candidate.slug === slug);
  return group && { title: groupName(group, t), file: `locales/${code}/ui.json`, key: `coalition.${group.by}.${group.value}` };
}

function kitTitle(id: string, content: CampaignContent, code: string, t: Translate): PageTitle | undefined {
  if (id in STUDIO_PATHS) return { title: t(`studio:${id as Studio}.title`), file: `locales/${code}/studio.json`, key: `${id}.title` };
  if (KIT_GUIDES.includes(id as KitGuide)) {
    return { title: t(`share:${id as KitGuide}.title`), file: `locales/${code}/share.json`, key: `${id}.title` };
  }
  const page = galleryPages(content).find(({ slug }) => slug === id);
  return page && { title: galleryTitle(page, t), file: `locales/${code}/kit.json`, key: `kinds.${page.kind}.name` };
}

/** The name of a page of the kit's gallery, with its number where the kind has several. */
export function galleryTitle(page: Pick<GalleryPage, 'kind' | 'part' | 'parts'>, t: Translate): string {
  // The kinds stand in the campaign's own kit.json, whose keys are not typed.
  const name = (t as unknown as (key: string) => string)(`kit:kinds.${page.kind}.name`);
  return partTitle(name, page, t);
}

/** The name of a page of pictures, with its number where there are several. */
export function picturesTitle(path: string, content: CampaignContent, t: Translate): string {
  const page = picturePages(content).find((candidate) => candidate.path === path);
  return partTitle(t('data:pictures.title'), page ?? { part: 1, parts: 1 }, t);
}
