import { expect, test } from 'vitest';
import { pageTree } from '#src/core/checks/page-tree.ts';
import { foreign } from '#src/core/translation/marks.ts';
import { guideHtml } from './guide-html.ts';
import { guideText } from './guide-text.ts';

const PAGE = `---
title: "How to host"
---

Read [the **slides**](act/slides.html) & <Note>

Stay safe.

</Note>

## A plan

1. Begin
2. End
   - softly

| Minutes | What |
| --- | --- |
| 0 to 5 | Welcome |

[elsewhere](https://example.org/a)
`;

const FRAME = {
  title: 'How to host',
  foot: ['#OpenDoors', 'https://doors.example/en/'],
  addressOf: (url: string) => new URL(url, 'https://doors.example/en/host.html').href,
};

test('a guide is one page that needs nothing else: its links lead to the site in full', () => {
  const html = guideHtml(pageTree(PAGE.replace(' & <Note>', ' &amp; more.\n\n<Note>')), FRAME);
  expect(html).toContain(
    '<h1>How to host</h1><p>Read <a href="https://doors.example/en/act/slides.html">the <strong>slides</strong></a> &amp; more.</p>',
  );
  expect(html).toContain('<aside><p>Stay safe.</p></aside><h2>A plan</h2><ol><li>Begin</li><li>End<ul><li>softly</li></ul></li></ol>');
  expect(html).toContain('<th scope="col">Minutes</th>');
  expect(html).toContain('<td>0 to 5</td>');
});

test('as plain text, each row of a table is read with its heads, and each link with its address', () => {
  const text = guideText(pageTree(PAGE.replace(' & <Note>', ' & more.\n\n<Note>')), FRAME);
  expect(text).toContain('Read the slides (https://doors.example/en/act/slides.html) & more.');
  expect(text).toContain('1. Begin\n2. End\n  - softly');
  expect(text).toContain('- Minutes: 0 to 5; What: Welcome');
  expect(text.startsWith('How to host\n\n')).toBe(true);
});

test('in a language into which a paragraph is not translated, the guide says in which language it stands', () => {
  const page = `---\ntitle: "كيف"\n---\n\n${foreign('Be kind.', 'en', 'ltr', ' ')}\n\nكن لطيفا.\n`;
  expect(guideHtml(pageTree(page), { ...FRAME, title: 'كيف' })).toContain('<p lang="en" dir="ltr">');
  expect(guideText(pageTree(page), { ...FRAME, title: 'كيف' })).toBe(
    'كيف\n\nBe kind.\n\nكن لطيفا.\n\n#OpenDoors\nhttps://doors.example/en/\n',
  );
});
