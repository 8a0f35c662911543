import { isSame } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import { previewTemplate, templateOf, TEMPLATES } from './catalogue.ts';
import { contrastProblems } from './colour.ts';
import { type Drawing, drawingPath, type Sheet, sheetOf } from './drawing.ts';
import type { Colourway, EntryWords, KitCampaign, KitEntry, KitInput, KitLocale, KitProblem, Preview, Words } from './model.ts';
import type { Graphic } from './schema.ts';
import type { SceneWords, Template } from './scene.ts';
import { findWords, isProblem, spoken } from './words.ts';

/** The drawings of a kit, and what stands in the way of others. */
export interface Plan {
  drawings: Drawing[];
  problems: KitProblem[];
}

/** The size of a link preview in pixels, as social networks and messengers crop it. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const PREVIEW_SHEET: Sheet = {
  ...PREVIEW_SIZE,
  perMm: 96 / 25.4,
  bleed: 0,
  safe: { x: 0, y: 0, ...PREVIEW_SIZE },
  size: PREVIEW_SIZE,
};

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
  const template = templateOf(graphic.template, input.campaign.look);
  if (!template) plan.problems.push(unknown(file, 'template', ['refs.no-template', { id: graphic.template }], Object.keys(TEMPLATES)));
  const ways = graphic.colourways.flatMap((id) => findColourway(input.campaign, id, file, plan));
  if (!template) return;
  if (graphic.formats.includes('webp-animated') && !template.frames) {
    plan.problems.push(cannotMove(file, graphic.template));
    return;
  }
  const order: Order = { campaign: input.campaign, graphic, template, ways };
  for (const locale of input.locales) planLocale(input, order, locale, plan);
}

/** A graphic that is to be made in some colourways. */
interface Order {
  campaign: KitCampaign;
  graphic: Graphic;
  template: Template;
  ways: Colourway[];
}

function planLocale(input: KitInput, order: Order, locale: KitLocale, plan: Plan): void {
  const { graphic, campaign } = order;
  if (graphic.for !== undefined) {
    for (const entry of entriesFor(input, graphic.for)) planEntry(order, locale, entry, plan);
    return;
  }
  const words = takeWords(order, locale, plan);
  if (!words) return;
  const own = { ...locale.hand?.[graphic.template], ...campaignWords(campaign) };
  const [first = words, ...rest] = graphic.kind === 'slides' ? slidesIn(input, locale) : [];
  addDrawings(order, locale, [{ ...first, ...own }, ...rest.map((slide) => ({ ...slide, ...own }))], plan, first);
}

function entriesFor({ testimonies, figures, pictures }: KitInput, kind: 'testimony' | 'figure' | 'picture'): KitEntry[] {
  return { testimony: testimonies, figure: figures, picture: pictures }[kind] ?? [];
}

function planEntry(order: Order, locale: KitLocale, entry: KitEntry, plan: Plan): void {
  const text = entry.texts[locale.code];
  // A language in which an entry isn't written yet is the translation desk's to say.
  if (text) addDrawings(order, locale, [{ ...text, ...campaignWords(order.campaign) }], plan, text, entry.id);
}

function slidesIn({ slides = [] }: KitInput, locale: KitLocale): EntryWords[] {
  return slides.flatMap(({ texts }) => texts[locale.code] ?? []);
}

function takeWords({ graphic }: Order, locale: KitLocale, plan: Plan): EntryWords | undefined {
  const own = inOneLanguage(graphic, locale);
  const main = take(findWords(own, graphic.words.main, locale.values), plan);
  const sub = graphic.words.sub ? take(findWords(own, graphic.words.sub, locale.values), plan) : undefined;
  return main && (sub || !graphic.words.sub) ? { main, sub } : undefined;
}

/** A graphic of which only a part is translated stands in the source language as a whole: nobody wears half a sentence. */
function inOneLanguage({ words: { main, sub } }: Graphic, locale: KitLocale): KitLocale {
  const { source, words } = locale;
  const isSource = (key: string): boolean => words[key] === source?.[key];
  return source && sub && isSource(main) !== isSource(sub) ? { ...locale, words: source } : locale;
}

function addDrawings(order: Order, locale: KitLocale, pages: Drawing['pages'], plan: Plan, said: EntryWords, entry?: string): void {
  const { campaign, graphic, template, ways } = order;
  const values = {
    slogan: said.main.text,
    number: said.number?.text ?? '',
    who: said.who?.text ?? '',
    summary: said.sub?.text ?? '',
    hashtag: campaign.hashtag,
  };
  const alt = take(findWords(locale, `graphics.${graphic.id}.alt`, { ...locale.values, ...values }), plan);
  if (!alt) return;
  for (const colours of ways) {
    const { kind, id, formats } = graphic;
    const path = drawingPath(campaign, locale.code, graphic, colours.id, entry);
    const sheet = sheetOf(graphic);
    plan.drawings.push({ ...sheet, locale, kind, graphic: id, entry, template, colours, pages, alt: spoken(alt), formats, path });
  }
}

function planPreview({ campaign, locales }: KitInput, page: Preview, plan: Plan): Drawing | undefined {
  const path = `preview/${page.locale}/${page.path}`;
  const card = page.entry === undefined ? undefined : plan.drawings.find((drawing) => isCardOf(drawing, page));
  if (card) return { ...card, kind: PREVIEW, graphic: PREVIEW, formats: ['png'], path };
  const locale = locales.find((candidate) => candidate.code === page.locale);
  const colours = campaign.colourways[0];
  if (!locale || !colours)
    throw new Error(`The preview of ${page.path} asks for the locale “${page.locale}” and a colourway, and there is none.`);
  const { title, label, file, key } = page;
  const alt = take(findWords(locale, 'preview.alt', { title, hashtag: campaign.hashtag }), plan);
  const words = { main: { text: title, file, key }, label: { text: label, file, key }, ...campaignWords(campaign) };
  const base = {
    locale,
    kind: PREVIEW,
    graphic: PREVIEW,
    template: previewTemplate(campaign.look),
    colours,
    pages: [words],
    path,
  } as const;
  return alt && { ...PREVIEW_SHEET, ...base, alt: spoken(alt), formats: ['png'] };
}

function isCardOf({ entry, locale, width, height }: Drawing, page: Preview): boolean {
  return entry === page.entry && locale.code === page.locale && width === PREVIEW_SIZE.width && height === PREVIEW_SIZE.height;
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
        'colourways',
        ['refs.no-colourway', { id }],
        campaign.colourways.map((colours) => colours.id),
      ),
    );
  return found;
}

function take(found: Words | KitProblem, plan: Plan): Words | undefined {
  if (!isProblem(found)) return found;
  addOnce(plan, found);
  return undefined;
}

function addOnce(plan: Plan, problem: KitProblem): void {
  if (!plan.problems.some((other) => isSame(other, problem))) plan.problems.push(problem);
}

function unknown(file: string, key: string, what: Phrase, known: string[]): KitProblem {
  return { file, key, line: 1, column: 1, what, fix: ['fix.use-one-of', { list: known.join(', ') }] };
}

function cannotMove(file: string, template: string): KitProblem {
  return { file, key: 'formats', line: 1, column: 1, what: ['kit.stands-still', { template }], fix: ['kit.stands-still-fix'] };
}
