import { isFileName, isKnownEnding } from '#src/core/checks/links/endings.ts';
import { wrongHost } from '#src/core/checks/links/host.ts';
import { wrongMail, wrongPhone } from '#src/core/checks/links/mail-and-phone.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { codeOf, SUSPECT } from '#src/core/checks/text/invisible.ts';

/**
 * What is wrong with the address that a link leads to, whatever page it stands on. Only https:, mailto:, tel: and relative addresses
 * are right, spelt so that everybody sees where they lead; entities are decoded before.
 * @example wrongAddress('http://example.org') // { what: ['address.http'], … }
 */
export function wrongAddress(target: string): Said | undefined {
  return wrongSign(target) ?? wrongKind(target);
}

/** In an address direction marks have nothing to do either. */
const HIDDEN = new RegExp(`${SUSPECT.source}|[\u200E\u200F\u061C]`, 'v');

function wrongSign(target: string): Said | undefined {
  if (target === '') return { what: ['address.empty'], fix: ['address.empty-fix'] };
  if (/\s/.test(target.replaceAll('\uFEFF', ''))) return { what: ['address.space'], fix: ['address.space-fix'] };
  const hidden = target.search(HIDDEN);
  if (hidden >= 0) return { what: ['address.hidden', { code: codeOf(target.slice(hidden)) }], fix: ['address.copy-fix'] };
  if (target.includes('\\')) return { what: ['address.backslash'], fix: ['address.backslash-fix'] };
  const sign = /[<>"]/.exec(target)?.[0];
  if (sign) return { what: ['address.sign', { sign }], fix: ['address.sign-fix'] };
  return /%(?![\da-f]{2})/i.test(target) ? { what: ['address.percent'], fix: ['address.percent-fix'] } : undefined;
}

function wrongKind(target: string): Said | undefined {
  const [, scheme, rest = ''] = /^([^/?#:]*):(.*)$/s.exec(target) ?? [];
  if (scheme === undefined) return wrongRelative(target);
  switch (scheme.toLowerCase()) {
    case 'https':
      return wrongWeb(rest);
    case 'mailto':
      return wrongMail(rest);
    case 'tel':
      return wrongPhone(rest);
    case 'http':
      return { what: ['address.http'], fix: ['address.http-fix'] };
  }
  if (looksLikeHost(scheme) && /^\d/.test(rest)) return { what: ['address.no-https', { address: target }], fix: ['address.no-https-fix'] };
  return { what: ['address.scheme', { scheme: `${scheme}:` }], fix: ['address.scheme-fix'] };
}

/** From what stands behind `https:`. */
function wrongWeb(rest: string): Said | undefined {
  if (!/^\/\/(?!\/)/.test(rest)) return { what: ['address.slashes'], fix: ['address.slashes-fix'] };
  const authority = rest.slice(2).split(/[/?#]/)[0]!;
  if (authority === '') return { what: ['address.no-host'], fix: ['address.host-fix'] };
  if (authority.includes('@')) return { what: ['address.user'], fix: ['address.user-fix'] };
  return wrongHost(authority);
}

/** Signs that look like those which part an address; browsers take some of them for the same. */
const LOOKS_LIKE_COLON = /^[a-z][a-z\d+.-]*[ː˸։׃∶꞉︰᛬]/iu;

function wrongRelative(target: string): Said | undefined {
  const path = target.split(/[?#]/)[0]!;
  if (target.startsWith('//')) return { what: ['address.two-slashes'], fix: ['address.slashes-fix'] };
  if (target.startsWith('/')) return { what: ['address.leading-slash'], fix: ['address.leading-slash-fix'] };
  if (/^https?[;,.]?\/\//i.test(path)) return { what: ['address.slashes'], fix: ['address.slashes-fix'] };
  if (/[:\\]|^\//.test(path.replaceAll(':', '').normalize('NFKC')) || LOOKS_LIKE_COLON.test(path)) {
    return { what: ['address.fake-sign'], fix: ['address.copy-fix'] };
  }
  if (/&(#\w+|[a-z]\w*);/i.test(target)) return { what: ['address.entity'], fix: ['address.copy-fix'] };
  return wrongPath(path) ?? withoutScheme(target, path);
}

function wrongPath(path: string): Said | undefined {
  if (/%(2f|5c|3a|[01][\da-f]|7f)/i.test(path)) return { what: ['address.encoded'], fix: ['address.encoded-fix'] };
  try {
    decodeURIComponent(path);
    return undefined;
  } catch {
    return { what: ['address.percent'], fix: ['address.percent-fix'] };
  }
}

/** What was meant as a site or as an e-mail, and would lead to a file of that name. */
function withoutScheme(target: string, path: string): Said | undefined {
  const first = path.split('/')[0]!;
  if (/^[^@/]+@[^@/]+\.[^@/]+$/.test(path) && !isFileName(path))
    return { what: ['address.no-mailto', { address: path }], fix: ['address.no-mailto-fix'] };
  const isHost = looksLikeHost(first) && !isFileName(first);
  return isHost ? { what: ['address.no-https', { address: target }], fix: ['address.no-https-fix'] } : undefined;
}

function looksLikeHost(name: string): boolean {
  const ending = name.split('.').at(-1)!.toLowerCase();
  return /^www\./i.test(name) || name === 'localhost' || (/^[^.].*\.[^.]+$/.test(name) && isKnownEnding(ending));
}
