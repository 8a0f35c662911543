import { test } from 'vitest';
import { checkCampaign } from '#src/core/checks/check-campaign.ts';
import { sampleCampaign, withFile } from '#src/core/checks/sample-campaign.ts';
const HOST: unknown[] = [
  null,
  [],
  {},
  0,
  -1.5,
  '',
  'x',
  true,
  [[[]]],
  [null],
  { a: { b: null } },
  ['x', 'x'],
  '__proto__',
  'constructor',
  { constructor: 1 },
  { __proto__x: 2 },
  'a\nb',
  '\u0000',
  'x'.repeat(5000),
  1e300,
  { en: null },
  { en: [], ar: {}, am: 0 },
];
function* paths(v: any, p: any[] = []): Generator<any[]> {
  yield p;
  if (v && typeof v === 'object') for (const k of Object.keys(v)) yield* paths(v[k], [...p, Array.isArray(v) ? +k : k]);
}
function set(v: any, p: any[], x: any): any {
  if (!p.length) return x;
  const c = Array.isArray(v) ? [...v] : { ...v };
  c[p[0]] = set(c[p[0]], p.slice(1), x);
  return c;
}
function del(v: any, p: any[]): any {
  const c = Array.isArray(v) ? [...v] : { ...v };
  if (p.length === 1) {
    Array.isArray(c) ? c.splice(p[0], 1) : delete c[p[0]];
    return c;
  }
  c[p[0]] = del(c[p[0]], p.slice(1));
  return c;
}
const seen = new Map<string, string>();
const silent: string[] = [];
let n = 0;
const odd = new Map<string, string>();
function run(path: string, text: string, label: string) {
  n++;
  try {
    const t0 = performance.now();
    const r = checkCampaign(withFile(path, text));
    const dt = performance.now() - t0;
    if (dt > 400) console.log('SLOW', dt | 0, label);
    if (!r.problems.length) silent.push(label);
    for (const p of r.problems) {
      if (!(p.line >= 1) || !(p.column >= 1) || (/undefined|NaN|\[object|null/.test(p.what + p.fix) && !text.includes('null')))
        odd.set(p.what.replace(/“.*?”/g, '“”'), label + ' => ' + JSON.stringify(p));
      const t = p.file === path ? text : undefined;
      if (t !== undefined) {
        const L = t.split('\n');
        if (p.line > L.length || p.column > L[p.line - 1]!.length + 1) odd.set('place ' + p.what, label + JSON.stringify(p));
      }
    }
    if (!r.problems.length && !r.content) odd.set('nocontent', label);
  } catch (e: any) {
    const k = String(e.stack).split('\n').slice(0, 3).join(' | ');
    if (!seen.has(k)) seen.set(k, label);
  }
}
test('fuzz', () => {
  const base = sampleCampaign();
  for (const [path, text] of base.texts) {
    if (path.endsWith('.json')) {
      const data = JSON.parse(text);
      for (const p of paths(data)) {
        if (/colourways|light|dark/.test(p.join('.')) && p.length > 3) continue;
        for (const h of HOST)
          run(path, JSON.stringify(set(data, p, h), null, 2), `${path} ${p.join('.')} = ${JSON.stringify(h).slice(0, 40)}`);
        if (p.length) run(path, JSON.stringify(del(data, p), null, 2), `${path} del ${p.join('.')}`);
        const at = p.reduce((v, k) => v[k], data);
        if (at && typeof at === 'object' && !Array.isArray(at))
          for (const k of ['__proto__', 'constructor', 'toString', '', 'a.b', 'hasOwnProperty'])
            run(
              path,
              JSON.stringify(set(data, p, { ...at, XKEY: { en: 1 } }), null, 2).replace('"XKEY"', JSON.stringify(k)),
              `${path} ${p.join('.')} +${k}`,
            );
      }
      if (/campaign|ranger|ar\/ui|am\/locale/.test(path))
        for (let i = 0; i < text.length; i += 37) {
          run(path, text.slice(0, i), `${path} cut ${i}`);
          run(path, text.slice(0, i) + '\u0000' + text.slice(i + 1), `${path} nul ${i}`);
          run(path, text.slice(0, i) + '&' + text.slice(i), `${path} amp ${i}`);
        }
    } else {
      for (let i = 0; i <= text.length; i++) {
        run(path, text.slice(0, i), `${path} cut ${i}`);
        for (const c of [
          '{',
          '<',
          '>',
          '\u0000',
          '---\n',
          '\n',
          '"',
          '&',
          ':',
          '*',
          '!!js ',
          '<!--',
          'import x from "y"\n',
          '\n<a>\n',
          '![](',
          '](',
          '[x](%E0%A4%A)',
          '[x](//)',
          '[x](http://)',
          '`',
          '<Chart id={1}/>',
          '<Chart {...a}/>',
          '<></>',
          '<Chart.b/>',
          '\t',
          '<Note>',
          '</Note>',
        ])
          run(path, text.slice(0, i) + c + text.slice(i), `${path} ins ${i} ${JSON.stringify(c)}`);
      }
    }
  }
  console.log(n, 'THROWS', seen.size);
  for (const [k, v] of seen) console.log('---', v, '\n   ', k);
  console.log('ODD');
  for (const [k, v] of odd) console.log('---', k, '\n   ', v.slice(0, 400));
  console.log('SILENT', silent.length);
  const s = silent.filter(
    (x) => !/locales\/..\/(ui|site|kit)|name =|title =|summary|english|note|body|who|place|intro|steps|\.mdx ins/.test(x),
  );
  console.log(s.join('\n').slice(0, 9000));
}, 600000);
