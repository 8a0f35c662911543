import { expect, test } from 'vitest';
import { isolateCode } from '#src/core/checks/print/isolate-code.ts';

const shown = (text: string) => isolateCode(text).replaceAll('\u2066', '⟨').replaceAll('\u2069', '⟩');

test.each([
  ['اكتبوا https:// هنا.', 'اكتبوا ⟨https://⟩ هنا.'],
  ['اكتبوا العنوان هكذا: ../act/index.html.', 'اكتبوا العنوان هكذا: ⟨../act/index.html⟩.'],
  ['الوسم <%{name} %{setting}="…" /> ناقص', 'الوسم ⟨<%{name} %{setting}="…" />⟩ ناقص'],
  ['تاريخ YYYY-MM-DD (2026-11-21 مثلا).', 'تاريخ ⟨YYYY-MM-DD⟩ (⟨2026-11-21⟩ مثلا).'],
  ['اكتبوا title: "لماذا نفعل هذا" هنا', 'اكتبوا ⟨title: "لماذا نفعل هذا"⟩ هنا'],
  ['اكتبوا &amp; هنا', 'اكتبوا ⟨&amp;⟩ هنا'],
  ['الرابط (“%{id}”) هنا', 'الرابط (“%{id}”) هنا'],
  ['اكتبوا [النص](العنوان).', 'اكتبوا [النص](العنوان).'],
])('code in “%s” keeps its own direction', (text, expected) => expect(shown(text)).toBe(expected));
