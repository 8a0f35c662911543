import { expect, test } from 'vitest';
import { kindOf } from './kind.ts';
import { box } from './sample-avif.ts';
import { big, FORMATS, latin, picture } from './sample-pictures.ts';
import { strangerOf } from './stranger.ts';

test.each(FORMATS)('a picture is known by its bytes: %s', async (format) => {
  expect(kindOf(await picture(format))).toBe(format);
});

const DRAWINGS = [
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '\xef\xbb\xbf<svg>',
  ' \n<?xml version="1.0"?>\n<!-- note -->\n<svg\n>',
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd" [ <!ENTITY a "b"> ]>\n<svg:svg >',
];

test.each(DRAWINGS)('a drawing is known by its first element: %j', (text) => {
  expect(kindOf(latin(text))).toBe('svg');
});

const brand = (name: string) => box('ftyp', latin(name), big(0, 4), latin('mif1'));

const STRANGERS: [string, Uint8Array, string][] = [
  ['HEIC', brand('heic'), 'HEIC'],
  ['HEIF', brand('mif1'), 'HEIC'],
  ['MP4', box('ftyp', latin('isom'), big(0, 4), latin('mp41')), 'film'],
  ['TIFF', latin('II*\0\x08\0\0\0'), 'TIFF'],
  ['TIFF, the other way round', latin('MM\0*\0\0\0\x08'), 'TIFF'],
  ['BMP', latin('BM\x46\0\0\0\0\0'), 'BMP'],
  ['ICO', latin('\0\0\x01\0\x01\0\x10\x10'), 'ICO'],
  ['PSD', latin('8BPS\0\x01'), 'Photoshop'],
  ['JPEG XL', latin('\xff\x0a\0\0'), 'JPEG XL'],
  ['PDF', latin('%PDF-1.7\n'), 'PDF'],
  ['PDF behind a line', latin('\n\n%PDF-1.4\n'), 'PDF'],
  ['ZIP', latin('PK\x03\x04\x14\0readme.txt'), 'archive'],
  ['Word', latin('PK\x03\x04\x14\0[Content_Types].xml'), 'Office'],
  ['OpenDocument', latin('PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.text'), 'OpenDocument'],
  ['gzip', latin('\x1f\x8b\x08'), 'archive'],
  ['a program for Linux', latin('\x7fELF\x02\x01'), 'program'],
  ['a program for Windows', latin('MZ\x90\0'), 'program'],
  ['a program for browsers', latin('\0asm\x01\0\0\0'), 'program'],
  ['a web page', latin('<!-- x --><!DOCTYPE html><p>'), 'web-page'],
  ['a web page without its beginning', latin(' <script>alert(1)</script>'), 'web-page'],
  ['a shell script', latin('#!/bin/sh\nrm -rf /'), 'script'],
  ['PHP', latin('<?php system($_GET[0]);'), 'script'],
  ['a text', new TextEncoder().encode('ሰላም'), 'text'],
  ['nothing', new Uint8Array(), 'empty'],
  ['anything', latin('\x01\x02\x03'), 'unknown'],
];

test.each(STRANGERS)('what is no picture for the web is named: %s', (_, bytes, name) => {
  expect(kindOf(bytes)).toBeUndefined();
  const stranger = strangerOf(bytes);
  expect('name' in stranger ? stranger.name : stranger.group).toBe(name);
});
