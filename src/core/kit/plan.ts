import type { Problem } from '#src/core/checks/problem.ts';
import { TEMPLATES } from './catalogue.ts';
import { contrastProblems } from './colour.ts';
import type { Colourway, Format, Graphic, KitCampaign, KitInput, KitLocale, Preview, Words } from './model.ts';
import type { SceneWords, Template } from './scene.ts';
import { preview } from './templates/preview.ts';
import { findWords, isProblem, spoken } from './words.ts';

/** One drawing that is to be made, in one or more formats. */
export interface Drawing {
  locale: KitLocale;
  graphic: string;
  template: Template;
  colours: Colourway;
  width: number;
  height: number;
  words: SceneWords;
  alt: string;
  formats: readonly Format[];
  /** Relative to the output folder, without its ending. */
  path: string;
}

/** The drawings of a kit, and what stands in the way of others. */
export interface Plan {
  drawings: Drawing[];
  problems: Problem[];
}

/** The size of a link preview in pixels, as social networks and messengers crop it. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** What link previews are called where other graphics have their id. */
export const PREVIEW = 'preview';

const CAMPAIGN_FILE = 'content/campaign.json';

/** Everything that is to be drawn: each graphic in each language and colourway, and each page's link preview. */
export function planKit(input: KitInput): Plan {
  const plan: Plan = { drawings: [], problems: [] };
  const graphics = [...input.graphics].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  for (const graphic of graphics) planGraphic(input, graphic, plan);
  const previews = input.previews.map((page) => planPreview(input, page, plan));
  plan.drawings.push(...previews.flatMap((drawing) => drawing ?? []));
  checkColours(plan);
  return plan;
}

function planGraphic(input: KitInput, graphic: Graphic, plan: Plan): void {
  const file = `content/kit/${graphic.id}.json`;
  const template = TEMPLATES[graphic.template];
  if (!template) plan.problems.push(unknown(file, `template “${graphic.template}”`, Object.keys(TEMPLATES)));
  const ways = graphic.colourways.flatMap((id) => findColourway(input.campaign, id, file, plan));
  if (!template) return;
  for (const locale of input.locales) planLocale(input.campaign, graphic, template, locale, ways, plan);
}

function planLocale(campaign: KitCampaign, graphic: Graphic, template: Template, locale: KitLocale, ways: Colourway[], plan: Plan): void {
  const find = (key: string, values?: Record<string, string>): Words | undefined => take(findWords(locale, key, values), plan);
  const main = find(graphic.words.main);
  const sub = graphic.words.sub ? find(graphic.words.sub) : undefined;
  const alt = main && find(`graphics.${graphic.id}.alt`, { slogan: main.text, hashtag: campaign.hashtag });
  if (!main || !alt || (graphic.words.sub && !sub)) return;
  const words = { main, sub, ...campaignWords(campaign) };
  for (const colours of ways) {
    const name = `${slug(campaign)}-${locale.code}-${graphic.id}-${colours.id}`;
    const { id, width, height, formats } = graphic;
    plan.drawings.push({
      locale,
      graphic: id,
      template,
      colours,
      width,
      height,
      words,
      alt: spoken(alt),
      formats,
      path: `kit/${locale.code}/${name}`,
    });
  }
}

function planPreview({ campaign, locales }: KitInput, page: Preview, plan: Plan): Drawing | undefined {
  const locale = locales.find((candidate) => candidate.code === page.locale);
  const colours = campaign.colourways[0];
  if (!locale || !colours)
    throw new Error(`The preview of ${page.path} asks for the locale “${page.locale}” and a colourway, and there is none.`);
  const { title, label, file, key } = page;
  const alt = take(findWords(locale, 'preview.alt', { title, hashtag: campaign.hashtag }), plan);
  const words = { main: { text: title, file, key }, label: { text: label, file, key }, ...campaignWords(campaign) };
  const path = `preview/${locale.code}/${page.path}`;
  return alt && { locale, graphic: PREVIEW, template: preview, colours, ...PREVIEW_SIZE, words, alt: spoken(alt), formats: ['png'], path };
}

function campaignWords(campaign: KitCampaign): Pick<SceneWords, 'hashtag' | 'site'> {
  return {
    hashtag: { text: campaign.hashtag, file: CAMPAIGN_FILE, key: 'hashtag' },
    site: { text: campaign.siteLabel, file: CAMPAIGN_FILE, key: 'site' },
  };
}

function checkColours(plan: Plan): void {
  const used = new Map(plan.drawings.map(({ graphic, colours, template }) => [`${graphic} ${colours.id}`, { colours, template }]));
  for (const { colours, template } of used.values()) {
    for (const problem of contrastProblems(colours, template.pairs, CAMPAIGN_FILE)) addOnce(plan, problem);
  }
}

function findColourway(campaign: KitCampaign, id: string, file: string, plan: Plan): Colourway[] {
  const found = campaign.colourways.filter((colours) => colours.id === id);
  if (found.length === 0)
    plan.problems.push(
      unknown(
        file,
        `colourway “${id}”`,
        campaign.colourways.map((colours) => colours.id),
      ),
    );
  return found;
}

function take(found: Words | Problem, plan: Plan): Words | undefined {
  if (!isProblem(found)) return found;
  addOnce(plan, found);
  return undefined;
}

function addOnce(plan: Plan, problem: Problem): void {
  if (!plan.problems.some((other) => other.file === problem.file && other.what === problem.what)) plan.problems.push(problem);
}

function unknown(file: string, what: string, known: string[]): Problem {
  return { file, line: 1, column: 1, what: `There is no ${what}.`, fix: `Use one of these: ${known.join(', ')}.` };
}

/** The campaign's name in file names: Latin letters and digits of its hashtag. */
function slug({ hashtag }: KitCampaign): string {
  return (
    hashtag
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '') || 'kit'
  );
}
