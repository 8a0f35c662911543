import { attribute, type Element, elementsIn, hasClass, isElement, textOf } from '../tree.ts';
import type { Block, Cell, Run } from './print-book.ts';
import { type Lines, runsOf } from './runs.ts';

/** A table; rows in its head are repeated on each page. */
export function tableOf(table: Element, lines: Lines): Block {
  const rowsIn = (element: Element): Cell[][] => elementsIn(element, ({ tagName }) => tagName === 'tr').map((row) => cellsOf(row, lines));
  const head = elementsIn(table, ({ tagName }) => tagName === 'thead').flatMap(rowsIn);
  const rows = rowsIn(table).slice(head.length);
  const widthOf = (row: Cell[]): number => row.reduce((width, { span }) => width + span, 0);
  return { kind: 'table', columns: Math.max(1, ...[...head, ...rows].map(widthOf)), head, rows };
}

function cellsOf(row: Element, lines: Lines): Cell[] {
  return row.childNodes.filter(isElement).map((cell) => ({
    runs: runsOf(cell.childNodes, lines),
    isHead: cell.tagName === 'th',
    span: Math.min(12, Math.max(1, Number.parseInt(attribute(cell, 'colspan') ?? '1', 10) || 1)),
  }));
}

/** A list of terms, each with what it is; terms may stand in groups. */
export function termsOf(list: Element, lines: Lines): Block {
  const pairs: { term: Run[]; is: Run[][] }[] = [];
  for (const element of elementsIn(list, ({ tagName }) => tagName === 'dt' || tagName === 'dd')) {
    const runs = runsOf(element.childNodes, lines);
    if (element.tagName === 'dt') pairs.push({ term: runs, is: [] });
    else pairs.at(-1)?.is.push(runs);
  }
  return { kind: 'terms', pairs };
}

/** The map of tiles: names of regions, and below each its tiles. */
export function tilesOf(map: Element, lines: Lines): Block[] {
  return map.childNodes.filter(isElement).map((element): Block => {
    if (element.tagName !== 'ul') return { kind: 'paragraph', look: 'title', runs: runsOf(element.childNodes, lines) };
    const tiles = element.childNodes.filter(isElement).map((item) => {
      const number = item.childNodes.find(isElement);
      const shade = [1, 2, 3, 4].find((step) => hasClass(item, `t${step}`)) ?? 1;
      const name = item.childNodes.filter((node) => node !== number);
      return { number: runsOf(number?.childNodes ?? [], lines), name: runsOf(name, lines), shade };
    });
    return { kind: 'tiles', tiles };
  });
}

/** True for a table that says what stands above it in words already: a map of tiles, a row of numbers. */
export function isPictured(details: Element): boolean {
  const figure = details.parentNode;
  if (!figure || !isElement(figure) || figure.tagName !== 'figure') return false;
  return elementsIn(figure, (element) => hasClass(element, 'map', 'numbers') && textOf(element).trim() !== '').length > 0;
}
