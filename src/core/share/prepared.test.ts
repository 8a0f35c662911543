import { expect, test } from 'vitest';
import { plainText } from './post.ts';
import { type Prepared, prepare, type ShareData } from './prepared.ts';
import { sharedPages } from './shared-pages.ts';
import { readTarget } from './target.ts';
import { sampleView } from '#src/core/site/sample-view.ts';

const data: ShareData = {
  code: 'am',
  site: 'https://forest.example/',
  hashtag: '#StandingForest',
  sections: [],
  message: '{{title}} {{hashtag}}',
  graphic: 'ነፃ ሥዕል፦ {{title}} {{hashtag}}',
  said: { happy: 'ደስ ብሎኛል፦ {{title}}', sad: 'አዝኛለሁ፦ {{title}}', surprised: '{{title}}', thinking: '{{title}}', 'fired-up': '{{title}}' },
  says: { refused: '', wrong: '', forgotten: '' },
};

const about = (hash: string, section: string, code = 'am'): Prepared | undefined =>
  prepare(readTarget(hash)!, sharedPages(sampleView(code, 'share.html'), section, []), { ...data, code });

test('a page is shared with its title in the page’s language, the hashtag and its address there', () => {
  expect(about('#testimonies/ranger.html', 'testimonies')?.post).toEqual({
    text: 'ኮረብታው አረንጓዴ ነበር #StandingForest',
    link: 'https://forest.example/am/testimonies/ranger.html',
    subject: 'ኮረብታው አረንጓዴ ነበር',
  });
  expect(about('#index.html', 'site', 'ar')?.post.text).toBe('دعوا الغابة قائمة #StandingForest');
});

test('a feeling begins the message about a story with its emoji', () => {
  expect(about('#testimonies/ranger.html~sad', 'testimonies')?.post.text).toBe('😢 አዝኛለሁ፦ ኮረብታው አረንጓዴ ነበር');
});

test('a feeling is for stories only', () => {
  expect(about('#explainer/why-forests.html~sad', 'explainer')).toBeUndefined();
  expect(about('#testimonies/index.html~sad', 'testimonies')).toBeUndefined();
});

test('a chart is shared with its own title and its place on the page', () => {
  const { post } = about('#explainer/why-forests.html:felled-by-year', 'explainer', 'en')!;
  expect(post.link).toBe('https://forest.example/en/explainer/why-forests.html#felled-by-year');
  expect(post.text).not.toContain('Why forests');
});

test('a number says itself, and leads to its page', () => {
  const { post } = about('#explainer/why-forests.html:trees-felled', 'explainer', 'en')!;
  expect(plainText(post.text)).toMatch(/\d.* #StandingForest$/);
  expect(post.link).not.toContain('#');
});

test('a graphic is offered as what it is', () => {
  expect(about('#kit/badge.html:badge', 'kit')?.post.text).toMatch(/^ነፃ ሥዕል፦ .+ #StandingForest$/);
});

test('a part that is not known leaves the page to be shared', () => {
  expect(about('#explainer/why-forests.html:You-won-a-prize', 'explainer', 'en')?.post).toEqual(
    about('#explainer/why-forests.html', 'explainer', 'en')?.post,
  );
});

test.each(['Click-here.html', '__proto__.html', 'constructor.html', 'testimonies/../wins.html', 'search.html', 'volunteer/status.html'])(
  'nobody can make the page say their words: “%s” is refused',
  (path) => {
    for (const section of ['site', 'testimonies']) expect(about(`#${path}`, section)).toBeUndefined();
  },
);
