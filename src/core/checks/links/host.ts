import { decodedLabel } from '#src/core/checks/links/punycode.ts';
import { imitatesLatin, isOneScript } from '#src/core/checks/links/scripts.ts';
import type { Said } from '#src/core/checks/problem.ts';

/** What is wrong with the host of an address, with or without its port; `written` is all that stands before the path. */
export function wrongHost(written: string): Said | undefined {
  if (/^\[|^[^.]*:.*:/.test(written)) return { what: ['address.ip'], fix: ['address.ip-fix'] };
  const host = hostIn(`https://${written}/`);
  if (host === undefined || /[%:]$|%/.test(written)) return { what: ['address.host', { host: written }], fix: ['address.host-fix'] };
  if (/^[\d.]+$/.test(host)) return { what: ['address.ip'], fix: ['address.ip-fix'] };
  if (!host.includes('.') || /\.(local|localhost|internal|lan|home\.arpa)$/.test(host)) {
    return { what: ['address.no-dot', { host: written }], fix: ['address.host-fix'] };
  }
  if (!host.split('.').every(isLabel)) return { what: ['address.host', { host: written }], fix: ['address.host-fix'] };
  if (host.endsWith('.onion')) return { what: ['address.onion'], fix: ['address.onion-fix'] };
  return wrongLetters(host) ?? writtenOtherwise(written, host);
}

/** The host of a full address as ASCII in small letters, or undefined where there is none. */
export function hostIn(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}

/**
 * A host in letters.
 * @example inLetters('xn--mnchen-3ya.de') // 'münchen.de'
 */
export function inLetters(host: string): string {
  return host.split('.').map(decodedLabel).join('.');
}

function isLabel(label: string): boolean {
  return /^[a-z\d_]([a-z\d_-]{0,61}[a-z\d_])?$/.test(label);
}

function wrongLetters(host: string): Said | undefined {
  const labels = host.split('.').map(decodedLabel);
  const ending = labels.at(-1)!;
  for (const label of labels) {
    // The dots are those of Catalan (paral·lel) and Japanese; other signs could pass for a slash.
    const isPlain = /^[\p{L}\p{M}\p{Nd}\u200C\u200D_-]+$/u.test(label.replace(/(?<=l)·(?=l)|(?<=\p{sc=Kana})・/gu, ''));
    if (!isPlain || imitatesLatin(label, ending)) return { what: ['address.look-alike', { label }], fix: ['address.look-alike-fix'] };
    if (!isOneScript(label)) return { what: ['address.mixed-scripts', { label }], fix: ['address.look-alike-fix'] };
  }
  return undefined;
}

/** Browsers read ｅ as e and 。 as a dot; what people see must be where they go. */
function writtenOtherwise(written: string, host: string): Said | undefined {
  const labels = written.replace(/:\d+$/, '').normalize('NFC').toLowerCase().split('.');
  const meant = host.split('.');
  const isSame = labels.length === meant.length && labels.every((label, i) => label === meant[i] || label === decodedLabel(meant[i]!));
  return isSame ? undefined : { what: ['address.odd-signs', { host: written }], fix: ['address.odd-signs-fix', { host: inLetters(host) }] };
}
