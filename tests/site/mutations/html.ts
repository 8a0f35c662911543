import { PAGE, edit, put, putHead, bytes, type Mutation } from './places.ts';

/** What would be no HTML. */
export const HTML: readonly Mutation[] = [
  ['no language', PAGE, 'language', () => edit(PAGE, /<html lang="[^"]*"/, '<html')],
  ['another direction', PAGE, 'language', () => edit(PAGE, /dir="ltr"|dir="rtl"/, 'dir="auto"')],
  ['no title', PAGE, 'titles', () => edit(PAGE, /<title>.*?<\/title>/s, '')],
  ['two titles', PAGE, 'titles', () => putHead('<title>x</title>')],
  ['elements that cross', PAGE, 'invalid-html', () => put('<p><b>x</p></b>')],
  ['an element that is not closed', PAGE, 'invalid-html', () => edit(PAGE, '</main>', '')],
  ['an attribute twice', PAGE, 'broken-html', () => put('<p class="a" class="b">x</p>')],
  ['no doctype', PAGE, 'broken-html', () => edit(PAGE, /<!doctype html>/i, '')],
  ['an element where it can’t be', PAGE, 'invalid-html', () => put('<ul><p>x</p></ul>')],
  ['a picture without its text', PAGE, 'invalid-html', () => put('<img src="../../icon-192.png">')],
  ['an id twice', PAGE, 'id-twice', () => put('<p id="main">x</p>')],
  ['a comment', PAGE, 'comment', () => put('<!-- internal: ask N. -->')],
  ['bytes that are no text', PAGE, 'not-text', () => bytes(PAGE, (data) => Buffer.concat([data, Buffer.from([0xff, 0xfe])]))],
  ['a sign that no text has', PAGE, 'not-text', () => put('\u0000')],
  ['a sign that turns the direction of a text', PAGE, 'not-text', () => put('<p>\u202etxet</p>')],
];
