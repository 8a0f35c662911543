import { bytesOf, fileLike } from '../output.ts';
import { code, edit, file, HOME, put, type Mutation } from './places.ts';

const CODE = fileLike(new RegExp(`^qr/${code}/explainer\\..*\\.svg$`));
const OTHER = fileLike(new RegExp(`^qr/${code}/testimonies\\..*\\.svg$`));
const TITLES = `assets/shares/${code}/testimonies.js`;

/** What could lead those astray who share a page. */
export const SHARING: readonly Mutation[] = [
  ['a code in which another square is dark', CODE, 'page-code', () => edit(CODE, 'M4 4h7', 'M4 5h7')],
  ['a code that leads to another page', CODE, 'page-code', async () => file(CODE, await bytesOf(OTHER))],
  ['a code that is not there', CODE, 'missing', () => file(CODE, undefined)],
  ['titles with something behind them that runs', TITLES, 'script-file', () => edit(TITLES, /;$/, ';alert(1);')],
  ['a link that shares a page that is not there', HOME, 'dead-anchor', () => put('<a href="share.html#no-such-page.html">x</a>', HOME)],
  ['a link that shares somebody’s words', HOME, 'dead-anchor', () => put('<a href="share.html#You-won">x</a>', HOME)],
];
