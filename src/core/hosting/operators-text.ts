import type { Campaign } from '#src/core/campaign/schema.ts';
import { SIGNATURE_FILE, SUMS_FILE, VERIFIER_FILE } from '#src/core/release/paths.ts';
import { siteFacts } from './site-facts.ts';

/** What people who put up a copy of the site need to know, as a text to take along. */
export function operatorsText(campaign: Campaign): string {
  const { folder } = siteFacts(campaign);
  return `${campaign.name}: how to put up a copy of this site
${campaign.site}

The site is a folder of files. It needs no database and no program on the server,
and it works as it is at the root of a host, in a folder below it, behind an IPFS
gateway, as an onion service and from a disk. Do not change any file: readers
check copies with ${SUMS_FILE}.

1. Copy the whole folder, with the files whose names begin with a dot. Here it is
   called ${folder}
2. Check that what you copied is genuine. With Node.js:
     node ${VERIFIER_FILE} ${folder}
   With minisign, and the key from the campaign's page about copies:
     minisign -V -p key.pub -m ${SUMS_FILE} -x ${SIGNATURE_FILE}
     sha256sum -c ${SUMS_FILE}
3. Serve it:
     nginx     hosting/nginx.conf: change the host, folder and certificate
     Caddy     hosting/Caddyfile: change the host and folder
     Apache    nothing to do, the file .htaccess is read where
               "AllowOverride FileInfo" or more holds for the folder
     Netlify, Cloudflare Pages and the like: nothing to do (_headers, _redirects)
     GitHub, GitLab and Codeberg Pages: nothing to do (.nojekyll)
     IPFS      ipfs add --recursive --cid-version=1 --hidden ${folder}
     Tor       in torrc:  HiddenServiceDir /var/lib/tor/site/
                          HiddenServicePort 80 127.0.0.1:8080
               and one of the servers above; nginx.conf and Caddyfile listen there
     by hand   any server of static files
   Beside texts lie packed ones (.br, .gz). They belong to the site: these servers
   send them in place of the texts.
4. Send the address to the campaign, so that it stands on the page about copies.

When a new release comes out, copy it beside the old folder and swap the two, so
that nobody reads half of each. Keep no logs: they could put readers at risk.
`;
}
