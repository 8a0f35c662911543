// Files of the good site that are changed, and ways to change them.
import { bytesOf, type Change, content, edited, fileLike, policyHash } from '../output.ts';

/** What is done, the file in which it must be found, what must be found there, and the changed files. */
export type Mutation = [name: string, file: string, found: string, change: () => Promise<Change> | Change];

export const { sourceLocale: code } = content.campaign;
export const PAGE = fileLike(new RegExp(`^${code}/act/(?!index)[\\w-]+\\.html$`));
export const HOME = `${code}/index.html`;
export const SEARCH = `${code}/search.html`;
export const REGION = fileLike(new RegExp(`^${code}/coalition/region-[\\w-]+\\.html$`));
export const WINS = `${code}/wins.html`;
export const VOICE = `${code}/testimonies/${content.testimonies[0]!.id}.html`;
export const PNG = fileLike(/^kit\/.*-\d+x\d+\.png$/);
export const SVG = fileLike(/^kit\/.*\.svg$/);
export const PDF = fileLike(/^kit\/.*\.pdf$/);
export const WEBP = fileLike(/\.webp$/);
export const ZIP = fileLike(/^kit\/[^/]+\/.*\.zip$/);
export const TEXTS = fileLike(/-texts\.txt$/);
export const CODE_TEXT = fileLike(/-code\.txt$/);
export const SLIDES = fileLike(/^kit\/.*slides.*\.html$/);
export const SIGNATURE = fileLike(/^kit\/.*signature.*\.html$/);
export const FRAGMENT = fileLike(/\.pf_fragment$/);
export const INDEX = fileLike(/\.pf_index$/);
export const META = fileLike(/\.pf_meta$/);
export const KEY = Object.values(content.campaign.keys)[0]!.file;

export const file = (path: string, data: Uint8Array | string | undefined): Change => ({ files: { [path]: data } });
export const edit = async (path: string, from: string | RegExp, to: string): Promise<Change> => file(path, await edited(path, from, to));
/** Puts markup at the end of a page's main part, or into its head. */
export const put = (markup: string, path = PAGE) => edit(path, '</main>', `${markup}</main>`);
export const putHead = (markup: string, path = PAGE) => edit(path, '</head>', `${markup}</head>`);
export const entry = (path: string, kind: 'file' | 'link' | 'other', executable = false): Change => ({
  entries: [{ path, kind, executable }],
});
export const bytes = async (path: string, change: (data: Buffer) => Uint8Array): Promise<Change> =>
  file(path, change(Buffer.from(await bytesOf(path))));

/** A script in a page, with the hash that would allow it to run. */
export async function allowedScript(script: string): Promise<Change> {
  const html = await edited(PAGE, '</body>', `<script>${script}</script></body>`);
  return file(PAGE, html.replace(/; style-src/, `; script-src ${policyHash(script)}; style-src`));
}

/** Another style in place of a page's own, with its hash in place of the old one. */
export async function allowedStyle(more: string): Promise<Change> {
  const html = Buffer.from(await bytesOf(PAGE)).toString('utf8');
  const style = /<style>(.*?)<\/style>/s.exec(html)![1]!;
  return file(PAGE, html.replace(style, () => style + more).replace(policyHash(style), policyHash(style + more)));
}

/** A PDF with one place changed. */
export function editPdf(path: string, from: string, to: string): Promise<Change> {
  return bytes(path, (data) => Buffer.from(data.toString('latin1').replace(from, to), 'latin1'));
}

/** Bytes with one of them changed. */
export function flipped(data: Buffer, at: number): Buffer {
  const copy = Buffer.from(data);
  copy[at] = copy[at]! ^ 0xff;
  return copy;
}

/** An archive in which the first file has another name of the same length. */
export function renamed(path: string, rename: (name: string) => string): Promise<Change> {
  return bytes(path, (data) => {
    const name = data.subarray(30, 30 + data.readUInt16LE(26)).toString('latin1');
    const other = rename(name);
    if (other.length !== name.length || other === name) throw new Error(`${other} must be as long as ${name}, and another.`);
    return Buffer.from(data.toString('latin1').replaceAll(name, other), 'latin1');
  });
}

/** An archive whose first entry was made on Unix, as a link. */
export function withLink(data: Buffer): Buffer {
  const copy = Buffer.from(data);
  const at = copy.indexOf(Buffer.from('504b0102', 'hex'));
  copy[at + 5] = 3;
  copy.writeUInt32LE(0o120777 * 0x10000, at + 38);
  return copy;
}
