// What a page in one language needs at hand: its texts, its formats, and links that work from where it stands.
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { createFormats, type Formats } from '#src/core/locales/formats.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { createTranslator, type Translate } from '#src/core/messages/translator.ts';
import { relativeHref } from '#src/core/site/paths.ts';
import type { View } from '#src/core/site/view.ts';
import { mainDocument } from '#src/core/site/untranslated.ts';
import { type Scope, scopeOf } from '#src/core/site/page-inputs.ts';
import { pagesByPath, type SitePage } from '#src/core/site/pages.ts';
import { hasSection, type Section } from '#src/core/site/sections.ts';
import type { SourceChange, TextReport, TranslationReport } from '#src/core/translation/report.ts';
import { loadLanguage, loadOutline, loadTestimony } from '#src/site/campaign.ts';

const languages = new Map<string, { t: Translate; formats: Formats }>();

/**
 * The view of the page at a path without its locale: `viewOf('fr', 'explainer/the-numbers.html')`. It holds as much of the campaign as that page is made
 * of; a file that is made of more says how much.
 */
export function viewOf(code: string, path: string, scope = scopeOf(path)): View {
  const { content, report } = loadLanguage(code, scope);
  const locale = content.locales.find((candidate) => candidate.code === code);
  if (!locale) throw new Error(`“${code}” is not a language of this campaign.`);
  const here = `${code}/${path}`;
  const page = pagesByPath(content).get(path);
  const spoken = language(content, locale);
  return {
    content,
    locale,
    path: here,
    translation: { changes: changesOn(page, code, scope, report), document: mainDocument(page, report) },
    ...spoken,
    word: (key, values) => (spoken.t as unknown as (key: string, values?: object) => string)(`kit:${key}`, values),
    link: (to) => relativeHref(here, `${code}/${to}`),
    file: (to) => relativeHref(here, to),
  };
}

const changesIn = oncePer((report: TranslationReport[string]) => report.flatMap(({ outdated = [] }: Partial<TextReport>) => outdated));

/** What of a page’s texts may be older than its source. */
function changesOn(page: SitePage | undefined, code: string, scope: Scope, report: TranslationReport[string]): SourceChange[] {
  // A stand-in is no page, and nothing of it is older.
  return scope === 'testimony' && page ? [...changesIn(report), ...loadTestimony(code, page.id!).changes] : changesIn(report);
}

function language(content: CampaignContent, locale: Locale): { t: Translate; formats: Formats } {
  const known = import.meta.env.DEV ? undefined : languages.get(locale.code);
  if (known) return known;
  const formats = createFormats(locale);
  const made = { t: createTranslator(locale.tag, content.messages[locale.code]!, formats), formats };
  languages.set(locale.code, made);
  return made;
}

/** One page per language, where the campaign has something for a section. */
export const forSection = (section: Section): { params: { locale: string } }[] =>
  forEachLocale((content) => (hasSection(content, section) ? [{}] : []));

/** One page per language: the paths that Astro makes for `[locale]` pages, with more parameters where a page has them. */
export function forEachLocale<P extends Record<string, string>>(
  entries: (content: CampaignContent) => P[] = () => [{} as P],
): { params: P & { locale: string } }[] {
  const content = loadOutline();
  return builtLocales(content).flatMap(({ code }) => entries(content).map((params) => ({ params: { ...params, locale: code } })));
}
