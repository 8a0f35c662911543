import { expect, test } from 'vitest';
import { icoFile, iconSvg } from '#src/core/kit/icons.ts';

const colours = { id: 'moss', background: '#10240f', pattern: '#2c4a2a', text: '#ffffff', accent: '#f2c14e', onAccent: '#10240f' };

test('favicon.ico says how large its one picture is and where it lies', () => {
  const png = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
  const file = icoFile(png, 32);
  const view = new DataView(file.buffer);
  const header = { reserved: view.getUint16(0, true), type: view.getUint16(2, true), pictures: view.getUint16(4, true) };
  const entry = {
    width: file[6],
    height: file[7],
    bits: view.getUint16(12, true),
    bytes: view.getUint32(14, true),
    offset: view.getUint32(18, true),
  };
  expect(header).toEqual({ reserved: 0, type: 1, pictures: 1 });
  expect(entry).toEqual({ width: 32, height: 32, bits: 32, bytes: png.length, offset: 22 });
  expect(file.slice(22)).toEqual(png);
});

test.each([
  ['0 0 10 10', 'translate(9 9)scale(4.6)'],
  ['10 20 100 50', 'translate(4.4 11.3)scale(0.46)'],
])('a mark in the box %s stands in the middle of the icon', (viewBox, transform) => {
  expect(iconSvg({ viewBox, path: 'M0 0h1v1z' }, colours, 'rounded')).toContain(`transform="${transform}"`);
});

test('devices that cut the corners themselves get a square, with more room around the mark', () => {
  const mark = { viewBox: '0 0 10 10', path: 'M0 0h1v1z' };
  expect(iconSvg(mark, colours, 'square')).toContain('rx="0"');
  expect(iconSvg(mark, colours, 'square')).toContain('scale(3.6)');
  expect(iconSvg(mark, colours, 'rounded')).toContain('rx="14"');
});
