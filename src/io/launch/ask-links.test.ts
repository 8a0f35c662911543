import { afterAll, beforeAll, expect, test } from 'vitest';
import { askLinks } from './ask-links.ts';
import { sampleWeb, type SampleWeb } from './sample-web.ts';

let web: SampleWeb;
const agents = new Set<string | undefined>();

beforeAll(async () => {
  web = await sampleWeb(
    {
      'https://trees.africa': (request, response) => {
        agents.add(request.headers['user-agent']);
        const lead = (status: number, Location: string) => response.writeHead(status, { Location }).end();
        if (request.url === '/moved') return lead(301, '/here');
        if (request.url === '/away') return lead(302, 'https://birds.africa/here');
        if (request.url === '/circle') return lead(301, '/circle');
        if (request.url === '/to-disk') return lead(301, 'file:///etc/passwd');
        if (request.url === '/silent') return;
        if (request.url === '/no-head' && request.method === 'HEAD') return response.writeHead(405).end();
        const status = { '/gone': 404, '/closed': 403 }[request.url!] ?? 200;
        return response.writeHead(status).end('አለ');
      },
      'https://birds.africa': (_, response) => response.end('هنا'),
    },
    150,
  );
});
afterAll(() => web.close());

test.each([
  ['https://trees.africa/here', 'alive', ['HEAD https://trees.africa/here']],
  ['https://trees.africa/gone', 'dead', ['HEAD https://trees.africa/gone', 'GET https://trees.africa/gone']],
  ['https://trees.africa/no-head', 'alive', ['HEAD https://trees.africa/no-head', 'GET https://trees.africa/no-head']],
  ['https://trees.africa/moved', 'moved', ['HEAD https://trees.africa/moved', 'HEAD https://trees.africa/here']],
  ['https://trees.africa/away', 'alive', ['HEAD https://trees.africa/away', 'HEAD https://birds.africa/here']],
  ['https://trees.africa/closed', 'uncertain', undefined],
  ['https://trees.africa/silent', 'uncertain', undefined],
  ['https://trees.africa/circle', 'uncertain', undefined],
  ['https://trees.africa/to-disk', 'uncertain', ['HEAD https://trees.africa/to-disk']],
  ['https://nowhere.africa/', 'dead', ['HEAD https://nowhere.africa/']],
])('%s is %s', async (url, kind, requests) => {
  web.asked.length = 0;
  const [asked] = await askLinks([{ url, spots: [] }], web.ask);
  expect(asked!.outcome.kind).toBe(kind);
  if (requests) expect(web.asked).toEqual(requests);
  expect(web.asked.length).toBeLessThan(8);
  expect([...agents].every((agent) => agent?.startsWith('Altaveu launch-check (+https://'))).toBe(true);
});
