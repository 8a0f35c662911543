import { expect, test } from 'vitest';
import packageJson from '../../../../package.json' with { type: 'json' };
import { fontStack } from './font-stack.ts';
import { installCommand, SCRIPT_FONTS } from './script-fonts.ts';

/** Fonts of books alone: no graphic is drawn with them, so that no campaign needs to know them. */
const FOR_READING = ['@fontsource-variable/vazirmatn'];

test('the fonts that the generator brings are among those that are known, in the version that was tried', () => {
  const brought = Object.entries(packageJson.dependencies).filter(
    ([name]) => name.startsWith('@fontsource') && !FOR_READING.includes(name),
  );
  const known = new Map(Object.values(SCRIPT_FONTS).map((font) => [font.package, font.version]));
  expect(brought.map(([name]) => [name, known.get(name)])).toEqual(brought);
});

test.each([
  ['Beng', 'npm install --save-exact @fontsource-variable/noto-sans-bengali@5.3.0'],
  ['Jpan', 'npm install --save-exact @fontsource-variable/noto-sans-jp@5.3.1'],
  ['Tfng', 'npm install --save-exact @fontsource/noto-sans-tifinagh@5.3.0'],
  ['Tibt', 'npm install --save-exact @fontsource-variable/noto-serif-tibetan@5.3.0'],
])('the font of %s is brought by one command', (script, command) => {
  expect(installCommand(SCRIPT_FONTS[script]!)).toBe(command);
});

test('live text names the kit’s own font first, then those of devices', () => {
  expect(fontStack('Arab')).toBe("'Noto Sans Arabic', 'Noto Sans', Tahoma, Arial, sans-serif");
  expect(fontStack('Mymr')).toBe("'Noto Sans Myanmar', 'Noto Sans', 'Myanmar Text', 'Myanmar MN', sans-serif");
  expect(fontStack('Hans')).toContain("'Microsoft YaHei'");
  expect(fontStack('Latn')).toBe("'Noto Sans', 'Segoe UI', Helvetica, Arial, sans-serif");
  expect(fontStack('Xxxx')).toBe(fontStack('Latn'));
});
