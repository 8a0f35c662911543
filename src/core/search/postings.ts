// Where the words of an index stand, as Pagefind's files say it (see index-file.ts, which reads them).
import { CborWriter } from './cbor-writer.ts';
import type { WrittenWord } from './chunks.ts';
import { type FoldedBlock, TITLE_WEIGHT, WEIGHTS } from './record.ts';

/** What of a page can be asked for by name: its title, here by its place in that list. */
const TITLE_FIELD = 0;

/** Weights in the order in which places are written. */
const ORDER = [...Object.values(WEIGHTS), TITLE_WEIGHT].sort((a, b) => a - b);

/** The pages of a stem, as one list of numbers, since a large index has many: how far each page is from the one before, then its places and those in its title, each list after its length. */
interface Pages {
  count: number;
  last: number;
  numbers: number[];
}

/** The words of an index while it is made. */
export class Postings {
  readonly #stems = new Map<string, Pages>();

  /** Adds a page; pages come in the order of their numbers. */
  add(page: number, blocks: readonly FoldedBlock[]): void {
    for (const [stem, { places, title }] of placesIn(blocks)) {
      const pages = this.#stems.get(stem) ?? { count: 0, last: 0, numbers: [] };
      if (pages.count === 0) this.#stems.set(stem, pages);
      pages.numbers.push(page - pages.last);
      addList(pages.numbers, places);
      addList(pages.numbers, title);
      pages.count++;
      pages.last = page;
    }
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

function addList(numbers: number[], list: readonly number[]): void {
  numbers.push(list.length);
  for (const number of list) numbers.push(number);
}

/** Where a stem stands on one page, and where in its title. */
interface OnPage {
  places: number[];
  title: number[];
  weight: number;
  /** The last place of each list. */
  at: number;
  titleAt: number;
}

/** The places of each stem: steps from one to the next; a negative number tells the weight of those that follow, or the field, and begins anew. */
function placesIn(blocks: readonly FoldedBlock[]): Map<string, OnPage> {
  const found = new Map<string, OnPage>();
  for (const weight of ORDER) {
    let start = 0;
    blocks.forEach(({ block, stems }, i) => {
      if (weight === (i === 0 ? TITLE_WEIGHT : WEIGHTS[block.level])) stems.forEach((stem, n) => addPlace(found, stem, weight, start + n));
      start += stems.length;
    });
  }
  blocks[0]?.stems.forEach((stem, at) => addTitle(found.get(stem)!, at));
  return found;
}

function addPlace(found: Map<string, OnPage>, stem: string, weight: number, at: number): void {
  let own = found.get(stem);
  if (!own) found.set(stem, (own = { places: [], title: [], weight: 0, at: 0, titleAt: 0 }));
  if (own.weight === weight) own.places.push(at - own.at);
  else own.places.push(-weight - 1, at);
  own.weight = weight;
  own.at = at;
}

function addTitle(own: OnPage, at: number): void {
  if (own.title.length === 0) own.title.push(-TITLE_FIELD - 1);
  own.title.push(at - own.titleAt);
  own.titleAt = at;
}

function writePages(writer: CborWriter, pages: Pages = { count: 0, last: 0, numbers: [] }): void {
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
