import { MOST_FOUND, type Found } from '#src/core/checks/language/found.ts';
import type { Manner } from '#src/core/checks/language/manner.ts';
import { BREAK } from '#src/core/checks/language/text.ts';

/** Every sign that marks a quotation in some language. */
const MARKS = /["'“”„‟«»‹›‘’‚‛「」『』＂]/g;

/** By what a mark is closed. */
const CLOSERS: Record<string, string> = {
  '"': '"',
  "'": "'",
  '＂': '＂',
  '“': '”“',
  '„': '“”„',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’‘',
  '‚': '‘’‚',
  '‛': '’',
  '”': '”',
  '「': '」',
  '『': '』',
};

/** Longer quotations of a few words there are not. */
const REACH = 300;

/** Marks of the second level that are the first level’s in other languages. */
const DOUBLE = /[“„«»"]/;

/** Quotation marks that the language does not have, that stand the wrong way round, or that are those of a quotation within another. */
export function quotes(text: string, manner: Manner): Found[] {
  if (!/["'“”„‟«»‹›‘‚‛「」『』＂]/.test(text)) return [];
  const reader = new QuoteReader(manner);
  let from = 0;
  for (const part of text.split(BREAK)) {
    reader.read(part, from);
    from += part.length + BREAK.length;
  }
  return reader.found;
}

class QuoteReader {
  readonly found: Found[] = [];
  readonly #marks: { open: string; close: string; inner: string; end: string };
  readonly #script: string;
  #text = '';
  /** What closes the quotations that have been told of. */
  #told: string[] = [];
  #depth = 0;
  /** True once a straight mark was found in the text. */
  #isStraight = false;

  constructor({ quotes: given, script }: Manner) {
    const [open = '', close = '', inner = '', end = ''] = given.map((mark) => mark.trim());
    this.#marks = { open, close, inner, end };
    this.#script = script;
  }

  read(text: string, from: number): void {
    this.#text = text;
    this.#told = [];
    this.#depth = 0;
    this.#isStraight = false;
    for (const { 0: mark, index } of text.matchAll(MARKS)) {
      if (this.found.length >= MOST_FOUND) return;
      const key = this.#isTold(mark, index) ? undefined : this.#wrong(mark, index);
      if (key === undefined) continue;
      this.found.push({ index: from + index, ...this.#said(key, mark) });
      this.#told.push(CLOSERS[mark] ?? '');
    }
  }

  #said(key: Key, mark: string): Omit<Found, 'index'> {
    const { open, close, inner, end } = this.#marks;
    const right = `${open}…${close}`;
    return { what: [key, { found: mark }], fix: ['language.quotes-fix', { right, inner: `${inner}…${end}` }] };
  }

  /** True for the end of a quotation whose beginning has been told of. */
  #isTold(mark: string, index: number): boolean {
    const last = this.#told.at(-1);
    if (!last?.includes(mark) || (this.#opens(index) && !this.#closes(index))) return false;
    if (mark === '’' && isLetter(this.#text[index + 1])) return false;
    this.#told.pop();
    return true;
  }

  #wrong(mark: string, index: number): Key | undefined {
    const { open, close, inner, end } = this.#marks;
    if (mark === "'" || mark === '’' || mark === '‘') return this.#single(mark, index);
    if (mark === '"' && this.#isNoQuotation(index)) return undefined;
    if (![open, close, inner, end].includes(mark)) return this.#isLoose(mark, index) ? undefined : 'language.quotes';
    if (mark === inner && mark !== open && mark !== close && DOUBLE.test(mark) && this.#depth === 0) return 'language.quotes-inner';
    const closesOnly = (mark === close || mark === end) && mark !== open && mark !== inner;
    if (closesOnly && this.#depth === 0 && this.#opens(index)) return 'language.quotes-turned';
    if (open !== close) this.#depth = Math.max(0, this.#depth + (mark === open ? 1 : mark === close ? -1 : 0));
    return undefined;
  }

  /** Single marks are apostrophes too: they are quotation marks only in pairs. */
  #single(mark: string, index: number): Key | undefined {
    const { open, close, inner, end } = this.#marks;
    if (mark === '’' || [open, close, inner, end].includes(mark) || !this.#opens(index)) return undefined;
    const ends = this.#closersBehind(mark, index).some((at) => at > index + 1 && this.#closes(at) && !this.#opens(at));
    return ends ? 'language.quotes' : undefined;
  }

  /** Inches, and the sign within a Hebrew abbreviation. */
  #isNoQuotation(index: number): boolean {
    const [before, after] = [this.#text[index - 1] ?? '', this.#text[index + 1]];
    if (this.#script === 'Hebr' && isLetter(before) && isLetter(after)) return true;
    const isFirst = !this.#isStraight;
    this.#isStraight = true;
    return isFirst && /\p{Nd}/u.test(before);
  }

  /** An arrow of a button: a mark between spaces that nothing closes. */
  #isLoose(mark: string, index: number): boolean {
    const [before = ' ', after = ' '] = [this.#text[index - 1], this.#text[index + 1]];
    if (!/\s/.test(before) || !/\s/.test(after)) return false;
    return this.#closersBehind(mark, index).length === 0;
  }

  /** Where a quotation that begins with a mark could end: not too far away. */
  #closersBehind(mark: string, index: number): number[] {
    const near = this.#text.slice(index + 1, index + REACH);
    return [...(CLOSERS[mark] ?? '')].flatMap((closer) => {
      const places: number[] = [];
      for (let at = near.indexOf(closer); at >= 0; at = near.indexOf(closer, at + 1)) places.push(index + 1 + at);
      return places;
    });
  }

  #opens(index: number): boolean {
    const [before, after] = [this.#text[index - 1], this.#text[index + 1]];
    return (before === undefined || /[\s([{¿¡—–\-/«“‹„‚]/.test(before)) && after !== undefined && !/\s/.test(after);
  }

  #closes(index: number): boolean {
    const [before, after] = [this.#text[index - 1], this.#text[index + 1]];
    return before !== undefined && !/\s/.test(before) && (after === undefined || !isLetter(after));
  }
}

type Key = 'language.quotes' | 'language.quotes-inner' | 'language.quotes-turned';

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
