// Pages of testimonies are many and alike: what of one is only a text in its page, and what decides how the page is made.
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { writtenLanguages, type Written } from '#src/core/site/foreign-runs.ts';
import type { ShownTestimony, TestimonyInputs } from '#src/core/site/page-inputs.ts';
import { type Fill, type Fills, nameHtml, plainFill, standIn, standInName, textHtml } from '#src/core/site/page-shell.ts';
import { localesOf } from '#src/core/site/untranslated.ts';
import { MARKS } from '#src/core/translation/marks.ts';
import type { TestimonyText } from './schema.ts';

/** What a page is made of with stand-ins for its texts, and these texts. Testimonies whose `shown` is the same share a shell. */
export interface ShellInputs {
  shown: TestimonyInputs;
  fills: Fills;
}

/**
 * A testimony with stand-ins for what only its own page says, in a language; undefined for one whose page Astro has to make itself: with a text that is
 * older than its source or not translated, or with names of another script where they stand in a title.
 */
export function shellInputs(inputs: TestimonyInputs, locale: Locale, content: CampaignContent): ShellInputs | undefined {
  const { testimony, changes } = inputs;
  const text = testimony.text[locale.code]!;
  if (changes.length > 0 || MARKS.test(JSON.stringify(inputs)) || isUntranslated(testimony.id, content)) return undefined;
  const places = new Places(locale, writtenLanguages(content));
  const [previous, next] = [inputs.previous, inputs.next].map(
    (found) => found && { id: places.name(found.id), title: places.text(found.title) },
  );
  const id = places.name(testimony.id);
  const shown: ShownTestimony = {
    ...testimony,
    id,
    ...(testimony.discussion !== undefined && { discussion: places.address(testimony.discussion) }),
    attribution: attributionIn(places, testimony, text),
    source: sourceIn(places, testimony, text),
    text: { [locale.code]: textIn(places, testimony, text) },
  };
  return places.isWhole ? { shown: { testimony: shown, previous, next, changes }, fills: places.fills } : undefined;
}

function isUntranslated(id: string, content: CampaignContent): boolean {
  return localesOf(content, `testimonies/${id}.html`).length < content.locales.length;
}

function attributionIn(places: Places, { attribution }: ShownTestimony, { name }: TestimonyText): ShownTestimony['attribution'] {
  return 'name' in attribution ? { ...attribution, name: places.isolated(name ?? attribution.name) } : attribution;
}

/** The source’s own name stands isolated in its sentence, and a translated one as a part of it. */
function sourceIn(places: Places, { source: { name, url, ...source } }: ShownTestimony, text: TestimonyText): ShownTestimony['source'] {
  return {
    ...source,
    name: hasOwnSource(name, text) ? '' : places.isolated(name),
    ...(url !== undefined && { url: places.address(url) }),
  };
}

const hasOwnSource = (name: string, { source }: TestimonyText): boolean => source !== undefined && source !== name;

function textIn(places: Places, { source: { name } }: ShownTestimony, text: TestimonyText): TestimonyText {
  return {
    title: places.plain(text.title),
    summary: places.plain(text.summary),
    who: places.plain(text.who),
    place: places.plain(text.place),
    ...(hasOwnSource(name, text) && { source: places.plain(text.source!) }),
    body: text.body.map((paragraph) => places.text(paragraph)),
  };
}

/** An address that is written in HTML as it is. */
const ADDRESS = /^https?:\/\/[\w./:=?#%~+,-]*$/;
const NAME = /^[a-z0-9-]+$/;

/** Gives stand-ins, and notes what they stand for. */
class Places {
  readonly fills: Fills = { texts: [], names: [] };
  /** False once something came that has no place in a shell. */
  isWhole = true;
  readonly #locale: Locale;
  readonly #languages: readonly Written[];

  constructor(locale: Locale, languages: readonly Written[]) {
    this.#locale = locale;
    this.#languages = languages;
  }

  /** For a text that stands in several places: in the head of the page, in addresses, within other texts. */
  plain(text: string): string {
    return this.#note(plainFill(text, this.#locale, this.#languages));
  }

  /** For a text that stands alone in its element. */
  text(text: string): string {
    return this.#note({ html: textHtml(text, this.#locale, this.#languages), address: '' });
  }

  /** For a name that stands alone in its `<bdi>`. */
  isolated(name: string): string {
    return this.#note({ html: nameHtml(name, this.#locale, this.#languages), address: '' });
  }

  /** For an address behind a link. */
  address(address: string): string {
    return this.#note(ADDRESS.test(address) ? { html: address, address: '' } : undefined);
  }

  /** For the name of a page. */
  name(name: string): string {
    if (!NAME.test(name)) this.isWhole = false;
    this.fills.names.push(name);
    return standInName(this.fills.names.length - 1);
  }

  #note(fill: Fill | undefined): string {
    if (!fill) this.isWhole = false;
    this.fills.texts.push(fill ?? { html: '', address: '' });
    return standIn(this.fills.texts.length - 1);
  }
}
