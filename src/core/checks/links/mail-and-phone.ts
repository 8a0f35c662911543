import { wrongHost } from '#src/core/checks/links/host.ts';
import { isOneScript } from '#src/core/checks/links/scripts.ts';
import type { Said } from '#src/core/checks/problem.ts';
import { wrongCharacters } from '#src/core/checks/text/characters.ts';

/** What is wrong with an e-mail link, from what stands behind `mailto:`; only a subject and a body may be filled in. */
export function wrongMail(rest: string): Said | undefined {
  const [address = '', ...query] = rest.split('?');
  return wrongMailbox(address) ?? (query.length === 0 ? undefined : wrongFields(query.join('?')));
}

const LOCAL = /^[\p{L}\p{M}\p{N}!$&'*+=^_{|}~-]+(\.[\p{L}\p{M}\p{N}!$&'*+=^_{|}~-]+)*$/u;

function wrongMailbox(address: string): Said | undefined {
  if (/[,;]|@.*@|%(2c|3b|40)/i.test(address)) return { what: ['address.mail-several'], fix: ['address.mail-several-fix'] };
  const [local = '', host = '', ...more] = address.split('@');
  if (more.length > 0 || !LOCAL.test(local) || !isOneScript(local) || /[:/#[\]]/.test(host)) {
    return { what: ['address.mail', { address }], fix: ['address.mail-fix'] };
  }
  return host === '' ? { what: ['address.mail', { address }], fix: ['address.mail-fix'] } : wrongHost(host);
}

function wrongFields(query: string): Said | undefined {
  const seen = new Set<string>();
  for (const part of query.split('&')) {
    const [name = '', ...value] = part.split('=');
    const field = name.toLowerCase();
    if (!['subject', 'body'].includes(field) || seen.has(field)) {
      return { what: ['address.mail-field', { field: name }], fix: ['address.mail-field-fix'] };
    }
    seen.add(field);
    const wrong = wrongValue(field, value.join('='));
    if (wrong) return wrong;
  }
  return undefined;
}

function wrongValue(field: string, value: string): Said | undefined {
  let text: string;
  try {
    text = decodeURIComponent(value);
  } catch {
    return { what: ['address.percent'], fix: ['address.percent-fix'] };
  }
  if (value.includes('#')) return { what: ['address.sign', { sign: '#' }], fix: ['address.sign-fix'] };
  if (field === 'subject' && /[\r\n]/.test(text)) return { what: ['address.mail-line'], fix: ['address.mail-line-fix'] };
  return wrongCharacters(text)[0]?.said;
}

/** What is wrong with a phone link, from what stands behind `tel:`. No number of the world has more than 15 digits. */
export function wrongPhone(rest: string): Said | undefined {
  const digits = rest.replace(/\D/g, '').length;
  const isNumber = /^\+?[\d().-]+$/.test(rest) && digits >= 3 && digits <= 15;
  return isNumber ? undefined : { what: ['address.phone', { number: rest }], fix: ['address.phone-fix'] };
}
