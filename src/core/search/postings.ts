// Where the words of an index stand, as Pagefind's files say it (see index-file.ts, which reads them).
import { CborWriter } from './cbor-writer.ts';
import type { WrittenWord } from './chunks.ts';
import { type FoldedBlock, TITLE_WEIGHT, WEIGHTS } from './record.ts';

/** What of a page can be asked for by name: its title, here by its place in that list. */
const TITLE_FIELD = 0;

/** Weights in the order in which places are written; that of titles is the last. */
const ORDER = [...Object.values(WEIGHTS), TITLE_WEIGHT].sort((a, b) => a - b);

/** The words of an index while it is made. */
export class Postings {
  readonly #stems = new Map<string, Pages>();

  /** Adds a page; pages come in the order of their numbers. */
  add(page: number, blocks: readonly FoldedBlock[]): void {
    const onPage: Pages[] = [];
    const addPlace = (stem: string, weight: number, at: number): void => {
      const pages = this.#pagesOf(stem);
      if (pages.begin(page)) onPage.push(pages);
      pages.add(-weight - 1, at);
    };
    for (const weight of ORDER) {
      let start = 0;
      blocks.forEach(({ block, stems }, i) => {
        if (weight === (i === 0 ? TITLE_WEIGHT : WEIGHTS[block.level])) stems.forEach((stem, n) => addPlace(stem, weight, start + n));
        start += stems.length;
      });
    }
    for (const pages of onPage) pages.beginList();
    blocks[0]?.stems.forEach((stem, at) => this.#pagesOf(stem).add(-TITLE_FIELD - 1, at));
  }

  #pagesOf(stem: string): Pages {
    let pages = this.#stems.get(stem);
    if (!pages) this.#stems.set(stem, (pages = new Pages()));
    return pages;
  }

  /** The words in their order. Stems that differ only by marks stand under the word without them, each with its own pages. */
  *words(): Iterable<WrittenWord> {
    const writer = new CborWriter();
    const words = Map.groupBy(this.#stems.keys(), withoutMarks);
    for (const word of [...words.keys()].sort()) {
      const variants = words.get(word)!.filter((stem) => stem !== word);
      writer.list(3);
      writer.item(word);
      writePages(writer, this.#stems.get(word));
      writer.list(variants.length);
      for (const stem of variants) {
        writer.list(2);
        writer.item(stem);
        writePages(writer, this.#stems.get(stem));
      }
      yield { word, bytes: writer.take() };
    }
  }
}

/**
 * The pages of a stem as one list of numbers, since a large index has many: how far each page is from the one before, then its places and
 * those in its title, each list after its length.
 */
class Pages {
  count = 0;
  readonly numbers: number[] = [];
  #page = -1;
  /** Where the length of the last list stands. */
  #length = 0;
  #mark = 0;
  #at = 0;

  /** Begins a page with the list of its places; false where it has begun. */
  begin(page: number): boolean {
    if (page === this.#page) return false;
    this.numbers.push(page - Math.max(this.#page, 0));
    this.#page = page;
    this.count++;
    this.beginList();
    return true;
  }

  beginList(): void {
    this.#length = this.numbers.push(0) - 1;
    this.#mark = 0;
  }

  /** Adds a place to the list: steps from one to the next; a negative number tells the weight of those that follow, or the field, and begins anew. */
  add(mark: number, at: number): void {
    const isNew = mark !== this.#mark;
    if (isNew) this.numbers.push(mark, at);
    else this.numbers.push(at - this.#at);
    this.numbers[this.#length]! += isNew ? 2 : 1;
    this.#mark = mark;
    this.#at = at;
  }
}

function writePages(writer: CborWriter, pages = new Pages()): void {
  const { count, numbers } = pages;
  let at = 0;
  const writeList = (): void => {
    const length = numbers[at++]!;
    writer.list(length);
    for (let left = length; left > 0; left--) writer.item(numbers[at++]!);
  };
  writer.list(count);
  for (let page = 0; page < count; page++) {
    writer.list(3);
    writer.item(numbers[at++]!);
    writeList();
    writeList();
  }
}

/** A stem as Pagefind looks it up. */
function withoutMarks(stem: string): string {
  return stem.normalize('NFD').replace(/\p{M}/gu, '');
}
