// The books of the site, opened by the programs that readers and libraries use.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { editionPath } from '#src/core/editions/edition.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import { bookLinks } from '#src/core/output/files/book-pdf.ts';
import { isZim } from '#src/core/output/files/zim.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { debianProgram } from '../debian-program.ts';
import { epubcheck } from '../epubcheck.ts';
import { languages, readJson } from './campaign.ts';
import { find, pageAt, readDist, text } from './dist.ts';

const slug = campaignSlug(readJson('content/campaign.json') as { hashtag: string });
const MINUTES = 5 * 60_000;
const HEAVIEST_PDF = 1_500_000;

const pathOf = (code: string, format: 'epub' | 'pdf' | 'zim') => join(DIST_FOLDER, editionPath(slug, code, format));

test.each(languages)('the book to print and the ZIM archive in $tag are whole, and light enough to hand on', ({ code }) => {
  const pdf = readDist(editionPath(slug, code, 'pdf'));
  expect(pdf.length).toBeLessThan(HEAVIEST_PDF);
  expect(bookLinks(pdf)?.length).toBeGreaterThan(50);
  expect(isZim(readDist(editionPath(slug, code, 'zim')))).toBe(true);
});

async function run(name: string, packages: string[], args: string[]): Promise<string> {
  const { path, env } = await debianProgram(name, packages);
  const { stdout } = await promisify(execFile)(path, args, { env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

describe.skipIf(process.env['ALTAVEU_DEEP'] !== '1')('other programs find', () => {
  test.each(languages)(
    'neither an error nor a warning in the EPUB in $tag',
    async ({ code }) => expect(await epubcheck(pathOf(code, 'epub'))).toBe(''),
    MINUTES,
  );

  test.each(languages)(
    'a sound, tagged PDF in $tag with its own fonts only',
    async ({ code, tag }) => {
      expect(await run('qpdf', ['qpdf'], ['--check', pathOf(code, 'pdf')])).toContain('No syntax or stream encoding errors found');
      expect(await run('pdfinfo', ['poppler-utils'], [pathOf(code, 'pdf')])).toMatch(/Tagged: +yes/);
      const fonts = (await run('pdffonts', ['poppler-utils'], [pathOf(code, 'pdf')])).trim().split('\n').slice(2);
      expect(fonts.filter((line) => !/^[A-Z]{6}\+Book.* yes yes yes/.test(line))).toEqual([]);
      expect(await run('qpdf', ['qpdf'], ['--qdf', '--object-streams=disable', pathOf(code, 'pdf'), '-'])).toContain(
        `/Lang (${tag.split('-')[0]})`,
      );
    },
    MINUTES,
  );

  test.each(languages)(
    'the words of the explainer in the PDF in $tag, as they are written',
    async ({ code }) => {
      const said = words(await run('pdftotext', ['poppler-utils'], ['-raw', pathOf(code, 'pdf'), '-']));
      const page = pageAt(`${code}/explainer/what-is-a-shutdown.html`);
      const wanted = [...words(find('article p', page).map(text).join(' '))].filter((word) => word.length > 3);
      const lost = wanted.filter((word) => !said.has(word));
      // Words that are cut at the end of a line.
      expect(lost.length / wanted.length).toBeLessThan(0.12);
    },
    MINUTES,
  );

  test.each(languages)(
    'nothing wrong with the ZIM archive in $tag',
    async ({ code }) => expect(await run('zimcheck', ['zim-tools'], [pathOf(code, 'zim')])).toContain('Overall Test Status: Pass'),
    MINUTES,
  );
});

/** The words of a text, without signs above and below letters, which readers of PDF put in other places. */
function words(said: string): Set<string> {
  const plain = said.normalize('NFKC').replace(/[\p{Mn}\u2066-\u2069\u202a-\u202e\u200b-\u200f]/gu, '');
  return new Set(plain.split(/[^\p{L}\p{N}]+/u));
}
