import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { gateElements, gateMarkdown } from '#src/core/explainer/compile-gate.ts';
import { compileProse } from '#src/core/explainer/compile-prose.ts';
import { hostilePages, samplePage } from '#src/core/explainer/sample-hostile-pages.ts';

const FILE = 'content/explainer/en/why-forests.mdx';

const SIZES = { sizeOf: async () => ({ width: 300, height: 200 }) };

async function compile(page: string): Promise<string> {
  const compiled = await compileProse(FILE, page, SIZES);
  if ('fault' in compiled) throw new Error(compiled.fault);
  return compiled.code;
}

test.each(hostilePages('/tmp/marker'))('a page is not compiled that holds %s', async (_, page, line) => {
  const error = await compile(page).then(
    () => new Error('It was compiled.'),
    (reason: Error) => reason,
  );
  expect(error.message).toMatch(new RegExp(`^content/explainer/en/why-forests.mdx:${line}:\\d+: \\S`));
});

/** What HTML writes encoded, so that it is a plain part of a path there. */
const ENCODED = /\\\\\\\\evil|\u202E/;

test('either of the two trees is enough to see code, a component, an element or an address that no page may have', () => {
  const bodies = hostilePages('/tmp/marker').flatMap(([story, page]) => {
    const body = page.startsWith(samplePage('').trimEnd()) ? page.slice(samplePage('').length - 1) : '';
    return refuses(() => mdxToJs(body)) ? [] : [{ story, body }];
  });
  expect(bodies.length).toBeGreaterThan(90);
  const passed = bodies.filter(({ body }) => body !== '' && !refuses(() => mdxToJs(body, { mdastPlugins: [gateMarkdown] })));
  const passedAsElements = bodies.filter(({ body }) => body !== '' && !refuses(() => mdxToJs(body, { hastPlugins: [gateElements] })));
  expect(passed.map(({ story }) => story)).toEqual([]);
  expect(passedAsElements.map(({ story }) => story).filter((story) => !ENCODED.test(story))).toEqual([]);
});

function refuses(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

const HONEST = `\uFEFF---
title: "لماذا الغابات"
description: "ما تفعله الغابة للجميع."
---

الأشجار **تحفظ** *الماء* ~~دائما~~، راجعوا [الأرقام](the-numbers.html#2024) و[القانون](../act/القانون.html) أو \`{رمز}\`.\\
اكتبوا إلى press@forest.example أو [اتصلوا](tel:+251-11-123-4567) أو زوروا www.forest.example وhttps://forest.example/a?b=c&d#e.

## ደን ለምን

> ዛፎች ውኃ ይይዛሉ።
> 1. አንድ
> 2. ሁለት

| Année | % | é |
| :-- | --: | :-: |
| 2025 | 12 | \\{oui\\} |

---

- [ ] يُنجز
- [x] أُنجز

### वन क्यों 😀‍🌳 <Figure id="trees-felled" />

#### 森林

<Note>
  می‌خواهیم درخت بکاریم.

  <Testimony id="የደን-ጠባቂ" />
</Note>

<Worksheet>
1. <Contacts />
2. ![خريطة الغابة](../../pictures/خريطة.png "الغابة")
3. ![map](../../pictures/%D8%AE%D8%B1.png)
</Worksheet>

\`\`\`js
import { x } from 'y'; export const z = {...x};
\`\`\`

[a law][law], [mail](mailto:press@forest.example?subject=%D8%BA&body=x)

[law]: https://forest.example/%D9%82?x=1 "The law"
`;

test('a page with all that prose may hold, in many scripts, is compiled', async () => {
  await expect(compile(HONEST)).resolves.toContain('MDXContent');
  await expect(compile(HONEST.replaceAll('\n', '\r\n'))).resolves.toContain('MDXContent');
});

test('an address without a scheme leads to https', async () => {
  expect(await compile(HONEST)).toContain('https://www.forest.example');
});
