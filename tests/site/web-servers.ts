// Web servers with the files that the build makes for them: only names, folders, ports and certificates are put in, as an operator does.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { connect } from 'node:tls';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { debianProgram } from '../debian-program.ts';

const run = promisify(execFile);

/** A running server: the site over https and, as an onion service has it, over http. */
export interface WebServer {
  secure: string;
  plain: string;
  /** In which way it sends a file to who takes all. */
  smallest: 'br' | 'gzip';
  stop(): Promise<void>;
}

/** What a server is made of: the site, a folder of its own, and free ports. */
interface Place {
  site: string;
  own: string;
  secure: number;
  plain: number;
}

/** The servers for which the build makes a file. */
export const WEB_SERVERS = { nginx: startNginx, caddy: startCaddy, apache: startApache } as const;

/** Gives a server its place. */
export async function placeFor(site: string, own: string): Promise<Place> {
  await mkdir(own, { recursive: true });
  // Servers that are started by the system’s owner read files as somebody else.
  await chmod(own, 0o755);
  return { site, own, secure: await freePort(), plain: await freePort() };
}

async function startNginx(place: Place): Promise<WebServer> {
  const { path, env, root = '/' } = await debianProgram('nginx', ['nginx', 'libnginx-mod-http-brotli-static']);
  const brotli = join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
  const hasBrotli = existsSync(brotli);
  const { certificate, key } = await certificateIn(place.own);
  const given = await readFile(join(place.site, 'hosting/nginx.conf'), 'utf8');
  const site = given
    .replace(/^server \{\n {2}listen 80;.*?^\}\n/ms, '')
    .replace(/ {2}listen \[::\].*\n/g, '')
    .replace('listen 443 ssl', `listen 127.0.0.1:${place.secure} ssl`)
    .replace('listen 127.0.0.1:8080', `listen 127.0.0.1:${place.plain}`)
    .replace(/ssl_certificate \S+;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key \S+;/, `ssl_certificate_key ${key};`)
    .replace(/root \S+;/, `root ${place.site};`)
    .replace(/# (?=brotli_static)/, hasBrotli ? '' : '# ');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(place.own, name)};`);
  const main = join(place.own, 'nginx.conf');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const http = `http {\naccess_log off;\n${temporary.join('\n')}\n${site}}\n`;
  const module = hasBrotli ? `load_module ${brotli};\n` : '';
  await writeFile(
    main,
    `${module}${user}daemon off;\nworker_processes 1;\npid ${join(place.own, 'pid')};\nerror_log stderr;\nevents {}\n${http}`,
  );
  const options = ['-p', place.own, '-e', 'stderr', '-c', main];
  await run(path, ['-t', ...options], { env });
  return started(spawn(path, options, { env }), place, hasBrotli ? 'br' : 'gzip');
}

async function startCaddy(place: Place): Promise<WebServer> {
  const { path, env } = await debianProgram('caddy', ['caddy']);
  const given = await readFile(join(place.site, 'hosting/Caddyfile'), 'utf8');
  const site = given
    .replace(/root \* \S+/, `root * ${place.site}`)
    .replace(/^[\w.-]+ \{$/m, `https://localhost:${place.secure} {`)
    .replace(/^http:\/\/\S+:8080 \{$/m, `http://localhost:${place.plain} {`);
  const config = join(place.own, 'Caddyfile');
  await writeFile(config, `{\nadmin off\nlocal_certs\nskip_install_trust\nauto_https disable_redirects\n}\n${site}`);
  const own = { ...env, HOME: place.own, XDG_DATA_HOME: place.own, XDG_CONFIG_HOME: place.own };
  await run(path, ['validate', '--adapter', 'caddyfile', '--config', config], { env: own });
  return started(spawn(path, ['run', '--adapter', 'caddyfile', '--config', config], { env: own }), place);
}

const MODULES = 'mpm_event authz_core authz_host dir mime headers rewrite ssl socache_shmcb env setenvif deflate filter alias';

async function startApache(place: Place): Promise<WebServer> {
  const { path, env, root = '/' } = await debianProgram('apache2', ['apache2-bin']);
  const { certificate, key } = await certificateIn(place.own);
  // Below the host's root the same folder stands once more, as a mirror might have it.
  const documents = join(place.own, 'documents');
  await mkdir(join(documents, 'a'), { recursive: true });
  await symlink(place.site, join(documents, 'a', 'b'));
  const modules = MODULES.split(' ').map((name) => `LoadModule ${name}_module ${join(root, 'usr/lib/apache2/modules', `mod_${name}.so`)}`);
  const user = process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : [];
  const folder = (name: string) =>
    `<Directory "${name}">\nAllowOverride FileInfo\nRequire all granted\nOptions +FollowSymLinks\n</Directory>`;
  const host = (port: number, lines: string) => `<VirtualHost 127.0.0.1:${port}>\nServerName localhost\n${lines}\n</VirtualHost>`;
  const both = `DocumentRoot "${place.site}"\nAlias /a/ "${join(documents, 'a')}/"`;
  const text = [
    ...modules,
    ...user,
    `ServerName localhost\nServerRoot "${place.own}"\nPidFile pid\nErrorLog error.log\nTypesConfig types\nMutex pthread`,
    `Listen 127.0.0.1:${place.secure}\nListen 127.0.0.1:${place.plain}`,
    folder(place.site),
    folder(documents),
    host(place.secure, `${both}\nSSLEngine on\nSSLCertificateFile "${certificate}"\nSSLCertificateKeyFile "${key}"`),
    host(place.plain, both),
  ];
  // As Debian’s list has it: a packed page is still a page.
  await writeFile(join(place.own, 'types'), 'application/gzip gz\napplication/x-brotli br\n');
  const config = join(place.own, 'httpd.conf');
  await writeFile(config, `${text.join('\n')}\n`);
  await run(path, ['-t', '-f', config], { env });
  return started(spawn(path, ['-D', 'FOREGROUND', '-f', config], { env }), place);
}

/** Waits until a server answers. */
async function started(child: ChildProcess, { secure, plain }: Place, smallest: 'br' | 'gzip' = 'br'): Promise<WebServer> {
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const answer = await fetch(`http://localhost:${plain}/robots.txt`).catch(() => undefined);
    if (answer?.ok && (await hasCertificate(secure))) break;
    await setTimeout(100);
    if (tries === 99) child.kill('SIGKILL');
  }
  if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server did not start.\n${said}`);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { secure: `https://localhost:${secure}`, plain: `http://localhost:${plain}`, smallest, stop };
}

/** A server may answer without encryption before it has made its certificate. */
function hasCertificate(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, servername: 'localhost', rejectUnauthorized: false }, () => resolve(true));
    socket.on('secureConnect', () => socket.end()).on('error', () => resolve(false));
  });
}

/** A certificate that nobody knows. */
async function certificateIn(folder: string): Promise<{ certificate: string; key: string }> {
  const { path, env } = await debianProgram('openssl', ['openssl']);
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const options = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate, ...subject];
  await run(path, ['req', ...options], { env, cwd: dirname(certificate) });
  return { certificate, key };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
