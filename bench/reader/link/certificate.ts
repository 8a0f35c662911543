import { createHash, X509Certificate } from 'node:crypto';
import { bringPackages, loadPackage } from '../packages.ts';

const FOLDER = 'certificate';
const SIGNS = { keyType: 'ec', algorithm: 'sha256' };

/** A server's key and its certificates, and the hash of its public key, by which a browser can be told to trust it. */
export interface Certified {
  key: string;
  /** Its own certificate and the one that signed it, as servers on the web send them. */
  cert: string;
  spki: string;
}

interface Made {
  private: string;
  cert: string;
}

/** Certificates for this machine, made anew: P-256, in a chain of two, which is the shortest that readers meet. */
export async function makeCertificate(): Promise<Certified> {
  bringPackages(FOLDER);
  const { generate } = (await loadPackage(FOLDER, 'selfsigned')) as { generate(names: object[], options: object): Promise<Made> };
  const authority = await generate([{ name: 'commonName', value: 'Authority of the bench' }], {
    ...SIGNS,
    extensions: [{ name: 'basicConstraints', cA: true, critical: true }],
  });
  const own = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...SIGNS,
    ca: { key: authority.private, cert: authority.cert },
  });
  return { key: own.private, cert: own.cert + '\n' + authority.cert, spki: hashOfKey(own.cert) };
}

/** Base64 of the SHA-256 of the public key, as `--ignore-certificate-errors-spki-list` takes it. */
function hashOfKey(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
