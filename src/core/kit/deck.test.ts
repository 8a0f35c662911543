import { expect, test } from 'vitest';
import { deckParts } from './deck.ts';
import type { SceneWords } from './scene.ts';

const words = (text: string, key = 'x') => ({ text, file: 'content/deck/a.json', key });
const campaign = { hashtag: words('#TestTag'), site: words('test.example') };
const pages: [SceneWords, SceneWords] = [
  {
    ...campaign,
    main: words('ماذا نفعل؟'),
    points: [words('شاركوا قصة مع #TestTag'), words('<b>5 < 6</b>')],
    caption: words('الشريحة ١ من ٢'),
  },
  { ...campaign, main: words('የሚጎዳው ማን ነው?'), notes: words('ጊዜ ይስጡ።'), notesTitle: words('ማስታወሻ') },
];
const letters = new Map([['g1', { path: 'M0 0h9z', ink: { left: 0, right: 9, top: 0, bottom: 0 } }]]);
const { body } = deckParts({ pages }, ['<svg viewBox="0 0 1 1"/>', '<svg viewBox="0 0 1 1"/>'], letters, 'go()');

test('a deck says every slide as text beside its picture, which is silent', () => {
  expect(body.match(/<svg aria-hidden="true"/g)).toHaveLength(2);
  expect(body.match(/<path id="g1" d="M0 0h9z"\/>/g)).toHaveLength(1);
  expect(body).toContain('<section id="1" aria-label="الشريحة ١ من ٢">');
  expect(body).toContain('<h1>ماذا نفعل؟</h1>');
  expect(body).toContain('<h3>ማስታወሻ</h3><p>ጊዜ ይስጡ።</p>');
});

test('words of a deck can’t become markup, and hashtags keep their direction', () => {
  expect(body).toContain('<p>&lt;b&gt;5 \u2068&lt;\u2069 6&lt;/b&gt;</p>');
  expect(body).toContain('مع \u2068#TestTag\u2069');
});

test('without words about keys nothing is said about them', () => {
  expect(body).not.toContain('<header');
  expect(deckParts({ pages: [{ ...pages[0], keys: words('الأسهم') }] }, ['<svg/>'], letters, '').body).toContain('<header hidden>');
});
