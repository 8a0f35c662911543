import { content } from '../output.ts';
import { code, PAGE, REGION, WINS, VOICE, PNG, ZIP, FRAGMENT, META, file, edit, type Mutation } from './places.ts';

/** What would be lost, or stand there though nobody wrote it. */
export const ENTRIES: readonly Mutation[] = [
  ['a lost page', PAGE, 'missing', () => file(PAGE, undefined)],
  ['a lost picture of the kit', PNG, 'missing', () => file(PNG, undefined)],
  ['a lost archive', ZIP, 'missing', () => file(ZIP, undefined)],
  ['a lost part of the search index', META, 'dead-link', () => file(FRAGMENT, undefined)],
  ['a lost organisation', `${code}/coalition/index.html`, 'entry-lost', () => edit(REGION, /<li id="[\w-]+">.*?<\/li>/s, '')],
  [
    'an organisation that nobody wrote',
    `${code}/coalition/index.html`,
    'entry-surplus',
    () => edit(REGION, '<li id="', '<li id="evil-front"><bdi lang="en"><b>Evil Front</b></bdi></li><li id="'),
  ],
  [
    'an organisation without a name for the gate',
    `${code}/coalition/index.html`,
    'entry-surplus',
    () => edit(REGION, '<li id="', '<li><bdi lang="en"><b>Evil Front</b></bdi></li><li id="'),
  ],
  ['a lost win', WINS, 'entry-lost', () => edit(WINS, /<article class="card" id="[\w-]+">.*?<\/article>/s, '')],
  [
    'a testimony lost from its list',
    `${code}/testimonies/index.html`,
    'entry-lost',
    () => edit(`${code}/testimonies/index.html`, /<article class="voice">.*?<\/article>/s, ''),
  ],
  ['another heading on a testimony', VOICE, 'heading', () => edit(VOICE, /<h1>.*?<\/h1>/s, '<h1>x</h1>')],
  [
    'a page lost from the map of the site',
    'sitemap.xml',
    'entry-lost',
    () => edit('sitemap.xml', new RegExp(`<url><loc>[^<]*${PAGE}</loc>.*?</url>\n`), ''),
  ],
  ['a testimony lost from the news', `${code}/feed.xml`, 'entry-lost', () => edit(`${code}/feed.xml`, /<entry>.*?<\/entry>\n/s, '')],
  [
    'an organisation under another name',
    `${code}/coalition/index.html`,
    'entry-surplus',
    () => edit(REGION, /(<li id="[\w-]+">\s*<bdi[^>]*>\s*<b>)[^<]*/, '<li id="x"><bdi><b>Evil Front'),
  ],
  ['a sentence lost from a testimony', VOICE, 'entry-lost', () => edit(VOICE, /<p class="lead">.*?<\/p>/s, '')],
  [
    'a language lost from the language choice',
    'index.html',
    'entry-lost',
    () => edit('index.html', new RegExp(`<a href="${content.locales.at(-1)!.code}/index.html"`), '<a href="404.html"'),
  ],
];
