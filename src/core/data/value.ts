import type { Locale } from '#src/core/locales/schema.ts';
import { CLOSE, OPEN, TELLS, withoutMarks } from '#src/core/translation/marks.ts';

/** A text by language tag; null where it is not translated yet, so that no copy passes for a translation. */
export type Texts = Record<string, string | null>;

/** Paragraphs by language tag; null as above, for one paragraph or for all of them. */
export type Paragraphs = Record<string, (string | null)[] | null>;

/** What a field of a row may hold. */
export type Value = string | number | boolean | null | readonly string[] | Texts | Paragraphs | Record<string, readonly string[] | number>;

/** One entry of published data, by the names of its columns. */
export type Row = Record<string, Value>;

/** A text as it was written, and what is to be known of it. */
export interface ReadText {
  /** Null where the language has no text of its own. */
  text: string | null;
  /** True where the text is older than what it was translated from. */
  isOlder: boolean;
}

/** Reads the marks of a text: what stands in another language is no text of this one. */
export function readText(marked: string): ReadText {
  const says = marked.startsWith(OPEN) && marked.trimEnd().endsWith(CLOSE) ? marked.slice(1, marked.indexOf(TELLS)) : '=';
  const isOwn = says.startsWith('=');
  return { text: isOwn ? plainText(marked) : null, isOlder: isOwn && says.length > 1 };
}

/** A text without marks and without isolates: data has no place for how a page sets it. */
export function plainText(text: string): string {
  return withoutMarks(text).replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/** The texts of a row by language, and beside them what is not translated and what is older than its source, by the columns' names. */
export class TextsOf {
  readonly untranslated: Record<string, string[]> = {};
  readonly older: Record<string, string[]> = {};
  readonly #locales: readonly Locale[];

  constructor(locales: readonly Locale[]) {
    this.#locales = locales;
  }

  /** A field in every language; undefined from `read` means that this language needs none. */
  text(column: string, read: (code: string) => string | undefined): Texts {
    return Object.fromEntries(this.#locales.map(({ code, tag }) => [tag, this.#one(column, tag, read(code))]));
  }

  /** A field of paragraphs in every language. */
  paragraphs(column: string, read: (code: string) => readonly string[] | undefined): Paragraphs {
    return Object.fromEntries(
      this.#locales.map(({ code, tag }) => {
        const all = (read(code) ?? []).map((paragraph) => this.#one(column, tag, paragraph));
        return [tag, all.every((paragraph) => paragraph === null) ? null : all];
      }),
    );
  }

  #one(column: string, tag: string, marked: string | undefined): string | null {
    if (marked === undefined) return null;
    const { text, isOlder } = readText(marked);
    if (text === null) note(this.untranslated, tag, column);
    if (isOlder) note(this.older, tag, column);
    return text;
  }
}

function note(found: Record<string, string[]>, tag: string, column: string): void {
  const columns = (found[tag] ??= []);
  if (!columns.includes(column)) columns.push(column);
}
