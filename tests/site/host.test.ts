// What hosts of a conversation get in one file, in every language.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { languages } from './campaign.ts';

const ZIP = /href="([^"]*\/kit\/[^"]*-host-a-conversation\.zip)"/;
const PLACES = ['act/host-a-conversation.html', 'act/slides.html', 'act/invite.html', 'hosting-guide.html', 'facilitator-notes.html'];

describe.each(languages)('in $name', ({ code, direction }) => {
  const folder = join(DIST_FOLDER, code);
  const [, link] = ZIP.exec(readFileSync(join(folder, PLACES[0]!), 'utf8'))!;
  const path = join(folder, 'act', link!);
  const files = unzipSync(readFileSync(path));
  const named = (end: string) => Object.keys(files).find((name) => name.endsWith(end));

  test('hosts get slides, guides, an invitation, a calendar file, sheets and posters, and a list of all that', () => {
    for (const end of [
      ...['/README.txt', '-hosting-guide.html', '-hosting-guide.txt', '-facilitator-notes.html', '-facilitator-notes.txt'],
      ...['-invitation.txt', '-calendar.ics', '1920x1080.html', '1920x1080.pdf', '-sign-in-sheet-paper-297x210mm-black.pdf'],
      ...['-sign-in-sheet-letter-paper-279x216mm-black.pdf', '-poster-invitation-paper-210x297mm.pdf'],
    ])
      expect(named(end), end).toBeDefined();
    const readme = strFromU8(files[named('/README.txt')!]!);
    const others = Object.keys(files).filter((name) => !name.endsWith('/README.txt'));
    for (const name of others) expect(readme).toContain(name.slice(name.indexOf('/') + 1));
  });

  test('its guides stand by themselves, in the language', () => {
    for (const guide of ['-hosting-guide.html', '-facilitator-notes.html']) {
      const html = strFromU8(files[named(guide)!]!);
      expect(html).toContain(`dir="${direction}"`);
      expect(html).not.toMatch(/<(script|link rel="stylesheet"|img|iframe)|src=|[\uFDD0-\uFDD2]/);
    }
  });

  test('it can be had from every page about hosting, with its size', () => {
    const there = PLACES.filter((name) => existsSync(join(folder, name)));
    expect(there).toEqual(PLACES);
    const buttons = there.map(
      (name) => /-host-a-conversation\.zip"[^>]*>(.*?)<\/a>/s.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? '',
    );
    for (const button of buttons) expect(button.replace(/<[^>]*>/g, '')).toMatch(/\(.*\p{Nd}.*\)/u);
  });
});
