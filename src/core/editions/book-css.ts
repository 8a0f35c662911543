/**
 * The rules without which the book’s drawings, maps and fingerprints can’t be read: the colours of marks, and tiles as tiles. They need the custom
 * properties of `themeCss` and `shadesCss`.
 */
export const BOOK_CSS = [
  '.drawn{display:block;width:100%;max-width:34rem;height:auto;margin-block:1rem;font-variant-numeric:tabular-nums}',
  '.drawn .i{fill:var(--ink)}.drawn .l{fill:var(--line)}.drawn :is(.m,.f){fill:var(--muted)}.drawn :is(.s,.w){fill:var(--link)}',
  '.drawn :is(.w,.f){fill-opacity:.5}.drawn .b{font-weight:700}.drawn :is(.h,.r,line){fill:none;stroke:var(--ink)}',
  '.drawn .ns{stroke:var(--link)}.drawn :is(.h,.d){stroke-dasharray:3 2}.drawn .t4{fill:var(--t4)}.drawn .o4{fill:var(--o4)}',
  '.map ul{display:grid;gap:.3rem;grid-template-columns:repeat(auto-fill,minmax(6.5rem,1fr));margin:0 0 1.2rem;padding:0;list-style:none}',
  '.map li{margin:0;padding:.35rem .4rem;border-radius:.3rem;font-size:.8rem;line-height:1.25;overflow-wrap:anywhere}',
  '.map b{display:block;font-size:1.15rem}.map :is(h3,h4,h5) span{font-weight:400;color:var(--muted)}',
  ...[1, 2, 3, 4].map((shade) => `.t${shade}{background:var(--t${shade});color:var(--o${shade})}`),
  '.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}.legend span{display:flex;align-items:center;gap:.4em}',
  '.legend i{width:1em;height:1em;border:1px solid var(--line);border-radius:3px;print-color-adjust:exact}',
  '.qr{display:block;width:10rem;padding:.6rem;background:#fff;border-radius:.5rem}',
  '.fingerprint{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}',
].join('');
