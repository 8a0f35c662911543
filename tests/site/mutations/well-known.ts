import { bytesOf, fileLike } from '../output.ts';
import { bytes, edit, file, type Mutation } from './places.ts';

const HU = fileLike(/^\.well-known\/openpgpkey\/hu\//);
const POLICY = '.well-known/openpgpkey/policy';
const SECURITY = '.well-known/security.txt';

/** What mail programs fetch and finders of faults read. */
export const WELL_KNOWN: readonly Mutation[] = [
  ['a key of nobody in the directory', HU, 'not-address-key', () => bytes(HU, (data) => data.subarray(0, data.length - 1))],
  ['a page in place of a key', HU, 'not-address-key', () => file(HU, '<!doctype html>')],
  ['two keys in place of one', HU, 'not-address-key', () => bytes(HU, (data) => Buffer.concat([data, data]))],
  [
    'a key for an address that nobody has',
    '.well-known/openpgpkey/hu/yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
    'stranger',
    async () => file('.well-known/openpgpkey/hu/yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', await bytesOf(HU)),
  ],
  ['a directory that takes keys by mail', POLICY, 'not-policy', () => file(POLICY, 'submission-address: evil@evil.example\n')],
  [
    'another address for finders of faults',
    SECURITY,
    'security-txt',
    () => edit(SECURITY, /Contact: \S+/, 'Contact: mailto:evil@evil.example'),
  ],
  ['another key for them', SECURITY, 'security-txt', () => edit(SECURITY, /Encryption: \S+/, 'Encryption: https://evil.example/key.asc')],
  [
    'a second end',
    SECURITY,
    'security-txt',
    () => edit(SECURITY, /Expires: .*\n/, 'Expires: 2027-01-01T00:00:00Z\nExpires: 2030-01-01T00:00:00Z\n'),
  ],
  ['a header that lets pages be framed', '_headers', 'host-file', () => edit('_headers', "frame-ancestors 'none'", '')],
  ['a change for Apache', '.htaccess', 'host-file', () => edit('.htaccess', 'RewriteEngine On', 'RewriteEngine Off')],
  ['another onion service for nginx', 'hosting/nginx.conf', 'host-file', () => edit('hosting/nginx.conf', 'add_header ', 'add_header X-')],
  ['something in the mark for hosts', '.nojekyll', 'not-empty', () => file('.nojekyll', 'x')],
];
