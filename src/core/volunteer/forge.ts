import type { Campaign } from '#src/core/campaign/schema.ts';

/** Where a campaign's files are kept, and the branch to which changes are proposed: `main`, where none is named. */
export type Forge = NonNullable<Campaign['forge']> & { branch?: string | undefined };

/** A page of a forge on which a new file is proposed. */
export interface NewFile {
  href: string;
  /** True where the file's text is on that page already; else it has to be pasted. */
  carriesText: boolean;
}

/** What servers, browsers and mail programs let through as an address, in bytes: more than this is copied and pasted. */
export const MOST_ADDRESS = 6000;

const EDIT = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' } as const;
const NEW = { github: 'new', gitlab: '-/new', forgejo: '_new' } as const;

/** What each forge calls the name of a new file in its address; only GitHub takes the text as well. */
const NAME = { github: 'filename', gitlab: 'file_name', forgejo: 'filename' } as const;

/** What the forges are called. */
export const FORGE_NAMES = { github: 'GitHub', gitlab: 'GitLab', forgejo: 'Forgejo' } as const;

/**
 * The page on which a file of the campaign can be changed and the change be proposed.
 * @example editAddress({ kind: 'gitlab', url: 'https://gitlab.com/a/b' }, 'content/campaign.json') // 'https://gitlab.com/a/b/-/edit/main/content/campaign.json'
 */
export function editAddress(forge: Forge, path: string): string {
  return `${baseOf(forge)}/${EDIT[forge.kind]}/${branchOf(forge)}/${encodePath(path)}`;
}

/**
 * The page on which a new file is proposed: with its text, where the forge takes it and the address stays short enough.
 * Letters of Arabic take six bytes in an address, those of Amharic nine.
 */
export function newFile(forge: Forge, folder: string, name = '', text = ''): NewFile {
  const place = `${baseOf(forge)}/${NEW[forge.kind]}/${branchOf(forge)}/${encodePath(folder)}`;
  const named = name === '' ? place : `${place}?${NAME[forge.kind]}=${encode(name)}`;
  const whole = `${named}&value=${encode(text)}`;
  const carriesText = forge.kind === 'github' && name !== '' && text !== '' && whole.length <= MOST_ADDRESS;
  return { href: carriesText ? whole : named, carriesText };
}

function baseOf({ url }: Forge): string {
  return url.replace(/(\.git)?\/*$/, '');
}

function branchOf({ branch = 'main' }: Forge): string {
  return encodePath(branch);
}

function encodePath(path: string): string {
  return path.split('/').map(encode).join('/');
}

/** Apostrophes stay in no address: they would end it where it stands in a text. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
