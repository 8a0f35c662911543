import http from 'node:http';
import https from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** One request. */
export interface Asked {
  method: 'HEAD' | 'GET';
  url: URL;
  headers?: Readonly<Record<string, string>>;
  /** True to read what comes; else the line is closed as soon as the headers are there. */
  isRead?: boolean;
}

/** One answer, as it came: no redirect was followed. Names of headers are in small letters. */
export interface WebAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** Asks once. It fails with an error whose `code` says why. */
export type Ask = (asked: Asked) => Promise<WebAnswer>;

/** An answer that has not begun by then is not waited for. */
export const PATIENCE = 10_000;
const MOST_BYTES = 16 * 1024 * 1024;

/** Asks the network, under a name by which the people who run the other side know who asks, and why. */
export function askingAs(agent: string, patience = PATIENCE): Ask {
  return ({ method, url, headers, isRead = false }) =>
    new Promise((resolve, reject) => {
      const { request } = url.protocol === 'https:' ? https : http;
      const sent = request(url, { method, agent: false, headers: { 'User-Agent': agent, Accept: '*/*', ...headers } }, (response) => {
        const answer = { status: response.statusCode ?? 0, headers: plainHeaders(response.headers) };
        if (!isRead) {
          clearTimeout(timer);
          resolve({ ...answer, body: Buffer.alloc(0) });
          response.destroy();
          return;
        }
        const parts: Buffer[] = [];
        let bytes = 0;
        response.on('data', (part: Buffer) => {
          parts.push(part);
          if ((bytes += part.length) > MOST_BYTES) response.destroy(coded('TOO_MUCH'));
        });
        response.on('end', () => {
          clearTimeout(timer);
          resolve({ ...answer, body: Buffer.concat(parts) });
        });
        response.on('error', fail);
      });
      const fail = (error: Error): void => {
        clearTimeout(timer);
        reject(error);
      };
      const timer = setTimeout(() => sent.destroy(coded('TIMEOUT')), patience);
      sent.on('error', fail);
      sent.end();
    });
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Why nothing came, as the system calls it. */
export function codeOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === 'string' ? code : String(message);
}

function plainHeaders(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

/** What an answer holds, unpacked; as it came where it can’t be. */
export function unpacked({ headers, body }: WebAnswer): Buffer {
  const options = { maxOutputLength: MOST_BYTES };
  try {
    if (headers['content-encoding'] === 'br') return brotliDecompressSync(body, options);
    return headers['content-encoding'] === 'gzip' ? gunzipSync(body, options) : body;
  } catch {
    return body;
  }
}
