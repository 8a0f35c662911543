import type { Campaign } from '#src/core/campaign/schema.ts';
import { apacheConfig } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxConfig } from './nginx.ts';
import { operatorsText } from './operators-text.ts';

/** What hosts read themselves and may not hand out to readers. */
export const READ_BY_HOSTS: readonly string[] = ['.htaccess', '_headers', '_redirects', '.nojekyll'];

/** IPFS gateways and Netlify show this page for what is not there; others pass over the line. */
const REDIRECTS = '/* /404.html 404\n';

/** The files with which hosts of the site are set up, by their paths from the site’s root. They are the same in every shard. */
export function hostFiles(campaign: Campaign): ReadonlyMap<string, string> {
  return new Map([
    ['.htaccess', apacheConfig(campaign)],
    ['_headers', headersFile(campaign)],
    ['_redirects', REDIRECTS],
    ['hosting/Caddyfile', caddyfile(campaign)],
    ['hosting/README.txt', operatorsText(campaign)],
    ['hosting/nginx.conf', nginxConfig(campaign)],
  ]);
}
