// One browser and two servers for all browser tests: the site at a domain's root, and the same bytes in a folder below it.
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { createStaticServer, listen } from '#src/io/static-server.ts';
import { chromiumOptions } from '#src/io/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
    rootSite: string;
    folderSite: string;
  }
}

/** Starts them and tells the tests where they are; what it returns stops them. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const { args = [], ...options } = await chromiumOptions();
  // Onion services are on this machine here, as Tor has them.
  const browser = await chromium.launchServer({ ...options, args: [...args, '--host-resolver-rules=MAP *.onion 127.0.0.1'] });
  const root = createStaticServer(DIST_FOLDER);
  const folder = createStaticServer(DIST_FOLDER, '/a/b/');
  provide('browser', browser.wsEndpoint());
  provide('rootSite', `${await listen(root, 0)}/`);
  provide('folderSite', `${await listen(folder, 0)}/a/b/`);
  return async () => {
    await browser.close();
    root.close();
    folder.close();
  };
}
