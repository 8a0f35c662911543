import { checkFolder } from '#src/io/check-folder.ts';
import { kitInput } from '#src/core/kit/input.ts';
import { planKit } from '#src/core/kit/plan.ts';
import { openFonts } from '#src/io/fonts.ts';
import { createTypesetter } from '#src/core/kit/text/typesetter.ts';
import { drawBody } from '#src/core/kit/draw-svg.ts';
import { inscribeOutlines } from '#src/core/kit/text/inscribe.ts';
import { PREVIEW } from '#src/core/kit/plan.ts';
const content = await checkFolder('.');
const c0 = process.cpuUsage();
const input = { ...kitInput(content), previews: [] };
const plan = planKit(input);
const seen = new Set();
const drawings = plan.drawings.filter((d: any) => { if (d.graphic === PREVIEW) return false; const k = `${d.graphic} ${d.locale.code} ${d.entry}`; return !seen.has(k) && seen.add(k); });
const texts = drawings.flatMap((d: any) => d.pages.flatMap((p: any) => Object.values(p).flat()).flatMap((w: any) => w?.text ?? []));
const fonts = await openFonts(texts as any);
console.log(drawings.length, process.cpuUsage(c0));
const rows: any[] = [];
for (const locale of input.locales) {
  const ts = createTypesetter(locale as any, fonts);
  for (const d of drawings.filter((d: any) => d.locale.code === locale.code)) for (let page = 0; page < d.pages.length; page++) {
    const wrapped = { ...ts, set: (w: any, weight: number, room: any, g: string) => { const b = ts.set(w, weight, room, g); if (w.key.startsWith('slogans')) rows.push([locale.code, g, w.key, b.size, room.smallest, room.largest, b.overflows]); return b; } };
    drawBody(d as any, input.campaign, wrapped as any, inscribeOutlines, page);
  }
}
console.log(process.cpuUsage(c0));
rows.sort((a, b) => (a[3] / a[4]) - (b[3] / b[4]));
for (const r of rows.slice(0, 40)) console.log(r.join(' '), (r[3] / r[4]).toFixed(2));
console.log(rows.length);
