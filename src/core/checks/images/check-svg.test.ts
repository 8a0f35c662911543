import { expect, test } from 'vitest';
import { checkSvg } from './check-svg.ts';
import { inText } from './found.ts';
import { drawing, ACCEPTED, REFUSED } from './sample-drawings.ts';

const beginning = (text: string) => text.slice(0, 120);

test.each(REFUSED.map(([key, text]) => [key, beginning(text), text]))('refused at its place: %s in %s', (key, _, marked) => {
  // The mark stands where the mistake is.
  const at = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const { line, column } = inText(text, { at: Math.max(0, at), said: { what: ['images.empty'], fix: ['fix.remove'] } });
  const [found] = checkSvg(text);
  expect(found && `${found.line}:${found.column} ${found.said.what[0]}`).toBe(`${line}:${column} images.${key}`);
});

test.each(ACCEPTED.map((text) => [beginning(text), text]))('accepted: %s', (_, text) => {
  expect(checkSvg(text)).toEqual([]);
});

test('lines end as on any computer, and a byte order mark is no sign', () => {
  const text = `\uFEFF${drawing('\r\n\t<g onclick="x"/>\r\n')}`;
  expect(checkSvg(text)).toMatchObject([{ line: 2, column: 5, said: { what: ['images.svg-handler', { name: 'onclick' }] } }]);
  expect(checkSvg(drawing('\r\n<title>ሰላም\r\n</title>\r\n'))).toEqual([]);
});

test('what was probably meant is said', () => {
  const fixOf = (text: string) => checkSvg(text)[0]?.said.fix;
  expect(fixOf(drawing('<lineargradient/>'))).toEqual(['fix.did-you-mean', { near: 'linearGradient' }]);
  expect(fixOf('<svg xmlns="http://www.w3.org/2000/svg" viewbox="0 0 1 1"/>')).toEqual(['fix.did-you-mean', { near: 'viewBox' }]);
  expect(fixOf(drawing('<g style="fil: red"/>'))).toEqual(['fix.did-you-mean', { near: 'fill' }]);
  expect(fixOf(drawing('<g id="sun"/><use href="#sum"/>'))).toEqual(['fix.did-you-mean', { near: 'sun' }]);
  expect(fixOf(drawing('<canvas/>'))).toEqual(['fix.remove']);
});

test('all mistakes of a drawing are found at once, each kind of trace once', () => {
  const text = drawing(`<g onload="a" inkscape:label="x"/>
<script/><image href="https://a.example/x.png"/>
<sodipodi:namedview/><g sodipodi:type="b"/>`).replace(
    'viewBox',
    'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.example/" viewBox',
  );
  expect(checkSvg(text).map(({ line, said }) => `${line} ${said.what[0]}`)).toEqual([
    '1 images.svg-editor',
    '1 images.svg-handler',
    '2 images.svg-script',
    '2 images.svg-image',
  ]);
});

test('no more mistakes are listed than somebody would mend', () => {
  const many = Array.from({ length: 3000 }, (_, i) => `<g a${i}="1" b${i}="2"/>`).join('');
  expect(checkSvg(drawing(many)).length).toBe(20);
});
