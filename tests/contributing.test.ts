import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { ROOT } from '#src/io/folders.ts';
import {
  commandsIn,
  deadLinks,
  linesRead,
  missingFiles,
  partsOf,
  quotedIn,
  SCREEN,
  shapeOf,
  textOf,
  waysByLanguage,
  wordsOfSite,
} from './contributing-files.ts';
import { fieldsOf, formLinks, issueForm, labelsOf } from './issue-form.ts';
import { namesIn, readJson } from './source-files.ts';

const ways = waysByLanguage();
const english = textOf('CONTRIBUTING.md');
/** Where the four paths stand: after the beginning, the ways without git, and the copy. */
const PATHS = [3, 4, 5, 6];

describe.each([...ways])('the ways to contribute in “%s”', (language, path) => {
  const text = textOf(path);
  const parts = partsOf(text);

  test('there are four paths, each on one screen and with at most five commands', () => {
    expect(parts).toHaveLength(8);
    for (const part of PATHS.map((at) => parts[at]!)) {
      expect(commandsIn(part).length).toBeGreaterThan(0);
      expect(commandsIn(part).length).toBeLessThanOrEqual(5);
      // With its heading.
      expect(linesRead(part).length + 2).toBeLessThanOrEqual(SCREEN.lines);
      expect(linesRead(part).filter((line) => [...line].length > SCREEN.columns)).toEqual([]);
    }
  });

  test('every command is one of package.json', () => {
    const { scripts } = readJson<{ scripts: Record<string, string> }>('package.json');
    const unknown = commandsIn(text).filter((command) => !(command.replace(/^npm (run )?/, '').split(' ')[0]! in scripts));
    expect(unknown).toEqual([]);
  });

  test('it has the same headings, points, commands and links as the English text, with its own language in the commands', () => {
    expect(shapeOf(text, language === 'en' ? 'fr' : language)).toEqual(shapeOf(english, 'fr'));
  });

  test('it leads to all other languages by their own names', () => {
    for (const [code, file] of ways) {
      const { name } = readJson<{ name: string }>(`locales/${code}/locale.json`);
      if (code === language) expect(parts[0]).toContain(name);
      else expect(parts[0]).toMatch(new RegExp(`\\[${name}\\]\\([./]*[a-z/]*${file.split('/').at(-1)!}\\)`));
    }
  });

  test('its links and the files that it names exist', () => {
    expect(deadLinks(path, text)).toEqual([]);
    expect(missingFiles(text.replaceAll('public/pictures/march.jpg', ''))).toEqual([]);
  });

  test('buttons and pages are called as they are on the site', () => {
    const known = wordsOfSite(language);
    const quoted = quotedIn(parts[1]!);
    expect(quoted.length).toBeGreaterThanOrEqual(10);
    expect(quoted.filter((words) => !known.has(words))).toEqual([]);
  });
});

test('the seven languages of the example have their text, and the Arabic one runs from right to left', () => {
  expect([...ways.keys()]).toEqual(expect.arrayContaining(['en', 'fr', 'ar', 'es', 'pt', 'am', 'ca']));
  expect(textOf('docs/contributing/ar.md')).toMatch(/^<div dir="rtl">\n\n[^]*\n\n<\/div>\n$/);
});

test.each(['README.md', 'SECURITY.md', ...namesIn('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []))])(
  'the links of %s lead somewhere',
  (path) => expect(deadLinks(path, textOf(path))).toEqual([]),
);

const FORMS = '.github/ISSUE_TEMPLATE';
const forms = namesIn(FORMS).filter((name) => name !== 'config.yml');
const bodyOf = (name: string) => issueForm.parse(parse(textOf(`${FORMS}/${name}`))).body;
const noticeOf = (name: string) => bodyOf(name).flatMap((one) => (one.type === 'markdown' ? [one.attributes.value.trim()] : []))[0]!;

describe('issue forms', () => {
  test('there is one for a text, a language, an organisation, a graphic and the software', () => {
    expect(forms).toEqual(['1-text.yml', '2-language.yml', '3-organisation.yml', '4-graphic.yml', '5-software.yml']);
  });

  test.each(forms)('%s is a form that GitHub and Forgejo take, and asks for something', (name) => {
    const { error } = issueForm.safeParse(parse(textOf(`${FORMS}/${name}`)));
    expect(error?.issues).toBeUndefined();
    expect(fieldsOf(bodyOf(name)).some((field) => 'validations' in field && field.validations.required)).toBe(true);
  });

  test.each(forms)('%s says first, in every language, what doesn’t belong there, and last asks that nobody is exposed', (name) => {
    expect(noticeOf(name)).toBe(noticeOf(forms[0]!));
    for (const code of ways.keys()) expect(noticeOf(name)).toContain(`/${code}/act/index.html)`);
    const last = bodyOf(name).at(-1)!;
    expect(last.type === 'checkboxes' && last.attributes.options.every(({ required }) => required)).toBe(true);
    expect(labelsOf(bodyOf(name))).toContain(
      'Nothing here leads to a person who must not be identified: no name, face, address or account.',
    );
  });

  test('no form asks for a testimony or a shutdown', () => {
    const asked = forms.flatMap((name) => labelsOf(bodyOf(name)));
    expect(asked.filter((label) => /testimon|shutdown|story|witness|happened to you/i.test(label))).toEqual([]);
  });

  test('where a form lists languages, it lists those in which one can contribute', () => {
    const lists = forms
      .flatMap((name) => fieldsOf(bodyOf(name)))
      .filter((field) => field.type === 'dropdown' && field.attributes.label === 'Language');
    const names = [...ways.keys()].map((code) => readJson<{ name: string }>(`locales/${code}/locale.json`).name);
    expect(lists).toHaveLength(2);
    for (const list of lists) expect(list.attributes).toHaveProperty('options', expect.arrayContaining([...names, 'Another language']));
  });

  test('GitLab asks the same', () => {
    for (const name of forms) {
      const twin = textOf(`.gitlab/issue_templates/${name.replace('.yml', '.md')}`);
      const headings = [...twin.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
      expect(headings).toEqual(fieldsOf(bodyOf(name)).map(({ attributes }) => attributes.label));
      for (const line of noticeOf(name).split('\n\n')) expect(twin).toContain(line.replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)'));
    }
    expect(existsSync(join(ROOT, '.gitlab/issue_templates/Default.md'))).toBe(true);
  });

  test('Forgejo, which reads GitHub’s folder too, shows no form twice', () => {
    expect(readdirSync(join(ROOT, '.forgejo/issue_template'))).toEqual(['config.yml']);
    expect(existsSync(join(ROOT, '.forgejo/pull_request_template.md'))).toBe(false);
  });
});

describe('what must not go into an issue', () => {
  const { site, forge } = readJson<{ site: string; forge: { url: string } }>('content/campaign.json');
  const links = [FORMS, '.forgejo/issue_template'].map((folder) => formLinks.parse(parse(textOf(`${folder}/config.yml`))).contact_links);

  test('has its way on the site or in SECURITY.md, and these addresses are the campaign’s', () => {
    const [github, forgejo] = links as [(typeof links)[0], (typeof links)[0]];
    expect(github.map(({ url }) => url)).toEqual([
      `${site}en/act/share-your-story.html`,
      `${site}en/act/report-a-shutdown.html`,
      `${forge.url}/blob/main/SECURITY.md`,
      `${site}en/volunteer/index.html`,
    ]);
    expect(forgejo.find(({ url }) => url.endsWith('SECURITY.md'))!.url).toBe(`${new URL(forge.url).pathname}/src/branch/main/SECURITY.md`);
    expect(forgejo.map(({ name, about }) => name + about)).toEqual(github.map(({ name, about }) => name + about));
    for (const name of forms) for (const [, url] of noticeOf(name).matchAll(/\]\(([^)]*)\)/g)) expect(url).toContain(site);
  });

  test('leads to ways to act that are there', () => {
    const acts = links.flat().flatMap(({ url }) => /\/act\/([\w-]+)\.html$/.exec(url)?.[1] ?? []);
    expect([...new Set(acts)].filter((id) => !namesIn('content/actions').includes(`${id}.json`))).toEqual([]);
    expect(acts).toHaveLength(4);
  });
});

describe('the text of a pull request', () => {
  const text = textOf('.github/pull_request_template.md');

  test('says “one language” in every language, and where to read on', () => {
    const hint = /<!--([^]*?)-->/.exec(text)![1]!;
    for (const path of ways.values()) expect(hint).toMatch(new RegExp(`.{20,} ${path.replace('.', '\\.')}$`, 'm'));
    expect(text).toContain('One language for each pull request.');
  });

  test('asks four lines and a short list', () => {
    expect(text.match(/^\*\*.*:\*\*$/gm)).toHaveLength(4);
    const list = text.match(/^- \[ \] .*$/gm)!;
    expect(list.length).toBeLessThanOrEqual(6);
    for (const word of ['npm run check', 'GUIDE.md', 'agreed', 'source', 'npm run strip']) expect(list.join('\n')).toContain(word);
  });

  test('is the same on GitLab', () => {
    expect(textOf('.gitlab/merge_request_templates/Default.md')).toBe(text.replaceAll('pull request', 'merge request'));
  });
});
