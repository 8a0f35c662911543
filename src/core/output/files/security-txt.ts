import type { Known } from '#src/core/output/known.ts';

/** The fields of RFC 9116 that a file may have, and whether more than once. */
const FIELDS: Readonly<Record<string, 'once' | 'often'>> = {
  Contact: 'often',
  Expires: 'once',
  Encryption: 'often',
  'Preferred-Languages': 'once',
  Canonical: 'often',
  Policy: 'often',
  Acknowledgments: 'often',
};

/** The fields of a `security.txt`, in their order; undefined where it is none (RFC 9116). */
export function securityFields(text: string): (readonly [name: string, value: string])[] | undefined {
  if (!text.endsWith('\n')) return undefined;
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const fields = lines.map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) as [string, string] | undefined);
  const names = fields.map((field) => field?.[0] ?? '');
  const isSound = (field: [string, string] | undefined, i: number): boolean =>
    field !== undefined &&
    FIELDS[field[0]] !== undefined &&
    (FIELDS[field[0]] === 'often' || names.indexOf(field[0]) === i) &&
    isValue(...field);
  if (!names.includes('Contact') || !names.includes('Expires') || !fields.every(isSound)) return undefined;
  return fields as [string, string][];
}

function isValue(name: string, value: string): boolean {
  if (name === 'Expires') return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(value) && !Number.isNaN(Date.parse(value));
  if (name === 'Preferred-Languages') return /^[A-Za-z]{2,3}(-[A-Za-z\d]+)*(, [A-Za-z]{2,3}(-[A-Za-z\d]+)*)*$/.test(value);
  if (name === 'Encryption' && /^openpgp4fpr:[\da-f]{40}$/.test(value)) return true;
  return URL.canParse(value) && (value.startsWith('https://') || (name === 'Contact' && /^mailto:[^?&]+$/.test(value)));
}

/** True for a `security.txt` that names nobody whom the campaign does not name, and itself by its own address. */
export function isOwnSecurityTxt(text: string, { site, hosts, people }: Known): boolean {
  const fields = securityFields(text);
  return (
    fields?.every(([name, value]) => {
      if (name === 'Canonical' || name === 'Encryption') return value.startsWith(site) || value.startsWith('openpgp4fpr:');
      if (value.startsWith('mailto:')) return people.has(value.slice('mailto:'.length));
      return !value.startsWith('https:') || hosts.has(new URL(value).host);
    }) === true
  );
}
