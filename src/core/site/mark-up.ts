import { CLOSE, MARKS, OPEN, TELLS, withoutMarks } from '#src/core/translation/marks.ts';

/** A page with its marked texts made visible, and what was found. */
export interface MarkedUp {
  html: string;
  /** True where something of the page stands in another language. */
  hasForeign: boolean;
  /** The hashes of the source texts that are newer than their translations on the page. */
  older: ReadonlySet<string>;
}

/** A word behind each paragraph whose source is newer; it leads to what has changed. */
export interface OlderNote {
  text: string;
}

/** The pieces of a page: comments, elements that hold no markup, tags, texts. */
export const HTML_TOKEN =
  /<!--[\s\S]*?-->|<(script|style|title|textarea)\b[^>]*>[\s\S]*?<\/\1>|<\/?[A-Za-z][^\s>/]*(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g;
/** The attributes of a tag: a name, and its value in one of the three ways to write it. */
export const ATTRIBUTE = /\s([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const VOID = /^<(?:area|br|col|hr|img|input|link|meta|source|wbr)\b/i;

/** True for the tag of an element that holds nothing, and so has no end. */
export function isVoid(tag: string): boolean {
  return tag.endsWith('/>') || VOID.test(tag);
}

const NOTABLE = /^<(?:p|li|dd|td|blockquote)\b/i;

interface Mark {
  /** Where in the page made so far the mark stands, and the start tag directly before it. */
  at: number;
  tag: number | undefined;
  /** The innermost element in which it stands: it has to end there too. */
  inside: number | undefined;
  lang: string;
  dir: string;
  older: string | undefined;
}

/**
 * Turns the marks of texts into attributes: `lang` and `dir` for what stands in another language, `data-older` for what is older than its
 * source; on the element that holds nothing else, or else on a span. Where there can be no markup (titles, attributes, scripts), the marks go.
 */
export function markUp(html: string, note?: OlderNote): MarkedUp {
  const tables = [...html.matchAll(/<div data-older="([0-9a-f]{8})">/g)].map((match) => match[1]!);
  const hasOriginal = /<div lang="[^"]+" dir="(?:ltr|rtl)">/.test(html);
  if (!MARKS.test(html)) return { html, hasForeign: hasOriginal, older: new Set(tables) };
  const writer = new Writer(note);
  const tokens = html.match(HTML_TOKEN) ?? [];
  tokens.forEach((token, i) => writer.take(token, tokens[i + 1]));
  return { html: writer.html(), hasForeign: writer.hasForeign || hasOriginal, older: new Set([...writer.older, ...tables]) };
}

class Writer {
  hasForeign = false;
  readonly older = new Set<string>();
  readonly #out: string[] = [];
  readonly #open: Mark[] = [];
  /** The places of the start tags that are open. */
  readonly #elements: number[] = [];
  /** The place of a start tag if nothing but space has followed it. */
  #tag: number | undefined;
  readonly #note: OlderNote | undefined;

  constructor(note: OlderNote | undefined) {
    this.#note = note;
  }

  html(): string {
    return this.#out.join('');
  }

  take(token: string, next: string | undefined): void {
    if (!token.startsWith('<') || token === '<') return this.#text(token, next);
    if (/^<(?:!--|script|style|title|textarea)/i.test(token)) return void this.#out.push(withoutMarks(token));
    this.#out.push(withoutMarks(token));
    if (token.startsWith('</')) {
      this.#elements.pop();
      this.#tag = undefined;
    } else if (!isVoid(token)) {
      this.#elements.push(this.#out.length - 1);
      this.#tag = this.#out.length - 1;
    } else this.#tag = undefined;
  }

  #text(text: string, next: string | undefined): void {
    const pieces = text.split(/([\uFDD0][^\uFDD1]*[\uFDD1] ?| ?[\uFDD2])/);
    pieces.forEach((piece, i) => {
      if (piece.startsWith(OPEN)) return this.#begin(piece.slice(1, piece.indexOf(TELLS)));
      if (piece.endsWith(CLOSE)) return this.#end(pieces.slice(i + 1).join(''), next);
      this.#out.push(piece.replace(/[\uFDD0-\uFDD2]/g, ''));
      if (piece.trim() !== '') this.#tag = undefined;
    });
  }

  #begin(said: string): void {
    const older = said.startsWith('=') ? said.slice(1) : undefined;
    const [lang = '', dir = ''] = said.split(' ');
    if (older === undefined) this.hasForeign = true;
    else this.older.add(older);
    this.#open.push({ at: this.#out.length, tag: this.#tag, inside: this.#elements.at(-1), lang, dir, older });
    this.#out.push('');
  }

  #end(rest: string, next: string | undefined): void {
    const mark = this.#open.pop();
    if (!mark || this.#elements.at(-1) !== mark.inside) return;
    const holds = rest.trim() === '' && next?.startsWith('</') && this.#elements.at(-1) === mark.tag;
    if (holds && mark.tag !== undefined && !/ lang=/.test(this.#out[mark.tag]!)) return this.#onElement(mark, mark.tag);
    // Nothing can stand within the choices of a form.
    if (this.#isIn('option')) return;
    const name = this.#isIn('svg') ? 'tspan' : 'span';
    this.#out[mark.at] = `<${name}${this.#attributes(mark)}>`;
    this.#out.push(`</${name}>`);
  }

  /** Drawings know the language of a text, and its direction by another name. */
  #attributes({ lang, dir, older }: Mark): string {
    if (this.#isIn('svg')) return older === undefined ? ` lang="${lang}"` : '';
    return older === undefined ? ` lang="${lang}" dir="${dir}"` : ` data-older="${older}"`;
  }

  #onElement(mark: Mark, tag: number): void {
    const { older } = mark;
    const start = this.#out[tag]!;
    this.#out[tag] = start.slice(0, -1) + this.#attributes(mark) + '>';
    const isAlone = this.#note && older !== undefined && NOTABLE.test(start) && !this.#isIn('a|button|label|summary');
    if (isAlone) this.#out.push(` <a class="was" href="#was-${older}" data-pagefind-ignore>${this.#note!.text}</a>`);
  }

  #isIn(names: string): boolean {
    return this.#elements.some((place) => new RegExp(`^<(?:${names})\\b`, 'i').test(this.#out[place]!));
  }
}

/**
 * Keeps the parts of a page that apply to it, between `<!--if x-->` and `<!--fi x-->`, and drops the others.
 * @example keepParts('<!--if any-->a<!--fi any--><!--if older-->b<!--fi older-->', new Set(['any'])) // 'a'
 */
export function keepParts(html: string, applies: ReadonlySet<string>): string {
  let page = html;
  for (let before = ''; before !== page;) {
    before = page;
    page = page.replace(/<!--if (\S+)-->([\s\S]*?)<!--fi \1-->/g, (_, name: string, part: string) => (applies.has(name) ? part : ''));
  }
  return page;
}
