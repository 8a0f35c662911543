import type { FileFacts, OwnLink } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { readAddress } from '#src/core/output/html/address.ts';
import { attempt } from '#src/core/output/tools.ts';

const FIELDS = 'name short_name description lang dir start_url display background_color theme_color icons'.split(' ');

/** Looks at the manifest of a language, with which a device puts the site on its home screen: known fields, own addresses. */
export function checkManifest(file: string, text: string): FileFacts {
  const manifest = attempt(() => JSON.parse(text) as Record<string, unknown>);
  if (typeof manifest !== 'object' || manifest === null) return { problems: [finding(file, ['output.not-json'])], links: [] };
  const strange = Object.keys(manifest).filter((field) => !FIELDS.includes(field));
  const facts: FileFacts = { problems: strange.map((field) => finding(file, ['output.manifest-field', { field }])), links: [] };
  const icons = Array.isArray(manifest['icons']) ? (manifest['icons'] as { src?: unknown }[]) : [];
  for (const address of [manifest['start_url'], ...icons.map((icon) => icon?.src)].map(String)) {
    const target = readAddress(address, file);
    if (target.kind === 'own') facts.links.push(linkTo(target));
    else facts.problems.push(finding(file, ['output.loads-elsewhere', { address }]));
  }
  return facts;
}

function linkTo({ path, hash }: { path: string; hash: string }): OwnLink {
  return { path, hash, line: 1, column: 1 };
}
