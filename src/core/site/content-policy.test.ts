import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PAGE_POLICY, SEARCH_POLICY, withPolicy, withStyles } from './content-policy.ts';

const page = (head: string) => `<html><head><meta charset="utf-8"><title>x</title>${head}</head></html>`;
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page’s own scripts and styles may run, by their exact text, and nothing else', async () => {
  const html = await withPolicy(
    page('<style>p{color:red}</style><script type="module">let a = "ሀ";</script><script>b()</script>'),
    PAGE_POLICY,
  );
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)!;
  expect(policy).toMatch(/^default-src 'none'; .*base-uri 'none'/);
  expect(policy).toContain(`script-src ${sha('let a = "ሀ";')} ${sha('b()')}`);
  expect(policy).toContain(`style-src ${sha('p{color:red}')}`);
  expect(policy).not.toContain('unsafe');
});

test('a page that may load scripts of its own site names that before the hashes', async () => {
  const html = await withPolicy(page('<script>b()</script>'), SEARCH_POLICY);
  expect(html).toContain(`script-src 'self' file: 'wasm-unsafe-eval' ${sha('b()')}`);
});

test('data that stands in a script element is no script', async () => {
  const html = await withPolicy(
    page('<script type="application/ld+json">{"a":1}</script><script type="image/svg+xml"><svg/></script>'),
    PAGE_POLICY,
  );
  expect(html).not.toContain('script-src');
});

test('the policy stands before all that it governs', async () => {
  expect(await withPolicy(page('<style>a{}</style>'), PAGE_POLICY)).toMatch(
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"[^>]*><title>/,
  );
  await expect(withPolicy('<p>no head</p>', PAGE_POLICY)).rejects.toThrow('no place');
});

test('a page whose style changes afterwards names the new one, and the others as before', async () => {
  const html = await withPolicy(page('<style>a{src:url(../x)}</style><style>b{}</style>'), PAGE_POLICY);
  const changed = await withStyles(html, (style) => style.replace('../', ''));
  expect(changed).toBe(await withPolicy(page('<style>a{src:url(x)}</style><style>b{}</style>'), PAGE_POLICY));
  expect(await withStyles(html, (style) => style)).toBe(html);
});
