import { code, PAGE, edit, putHead, type Mutation } from './places.ts';

/** What would weaken the content policy of a page. */
export const POLICIES: readonly Mutation[] = [
  ['no content policy', PAGE, 'no-policy', () => edit(PAGE, /<meta http-equiv[^>]*>/, '')],
  [
    'a content policy that allows any script',
    PAGE,
    'policy-allows',
    () => edit(PAGE, 'style-src ', "script-src 'unsafe-inline'; style-src "),
  ],
  ['a content policy that allows a host', PAGE, 'policy-allows', () => edit(PAGE, "img-src 'self'", "img-src 'self' https://evil.example")],
  ['a content policy that allows connections', PAGE, 'policy-allows', () => edit(PAGE, "connect-src 'self'", 'connect-src *')],
  ['a content policy without its default', PAGE, 'policy-lacks', () => edit(PAGE, "default-src 'none'; ", '')],
  ['a content policy that allows another base', PAGE, 'policy-lacks', () => edit(PAGE, "; base-uri 'none'", '')],
  [
    'a content policy that reports',
    PAGE,
    'policy-allows',
    () => edit(PAGE, "base-uri 'none'", "base-uri 'none'; report-uri https://evil.example/"),
  ],
  [
    'a content policy with a directive twice',
    PAGE,
    'policy-allows',
    () => edit(PAGE, "default-src 'none'", "img-src *; default-src 'none'"),
  ],
  [
    'a content policy behind what it governs',
    PAGE,
    'late-policy',
    () => edit(PAGE, '<meta charset="utf-8">', '<title>x</title><meta charset="utf-8">'),
  ],
  ['a second content policy', PAGE, 'two-policies', () => putHead('<meta http-equiv="Content-Security-Policy" content="default-src *">')],
  [
    'a content policy that only reports',
    PAGE,
    'value',
    () => edit(PAGE, 'http-equiv="Content-Security-Policy"', 'http-equiv="Content-Security-Policy-Report-Only"'),
  ],
  [
    'the search’s policy on another page',
    PAGE,
    'policy-allows',
    () => edit(PAGE, 'style-src ', "script-src 'self' 'wasm-unsafe-eval'; style-src "),
  ],
  [
    'a studio that may connect',
    `${code}/kit/frame.html`,
    'policy-allows',
    () => edit(`${code}/kit/frame.html`, "connect-src 'none'", "connect-src 'self'"),
  ],
];
