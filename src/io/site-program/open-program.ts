import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteProgram } from './program.ts';

/** A page or a file of the site, by its address without the ending of pages. */
export interface SitePath {
  pathname: string;
  route: { type: string; component: string; isIndex: boolean };
}

/** A program that runs: it knows its paths and renders them. */
export interface OpenProgram {
  /** All that it makes: asked of each of its routes, or as an earlier run has listed it. */
  paths(listed?: readonly ListedPath[]): Promise<SitePath[]>;
  render(path: SitePath): Promise<Uint8Array>;
}

/** A path as it is kept: its address, and the file of the route that makes it. */
export type ListedPath = readonly [pathname: string, component: string];

/** The part of Astro’s program that is used here, pinned by the version in `package.json`. */
interface App {
  manifest: { routes: { routeData: SitePath['route'] }[] };
  setInternals(internals: { pagesByKeys: Map<string, { styles: unknown }> }): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: unknown; locals: Handed }): Promise<Response>;
}

/** What pages hand over while they are made: `App.Locals` of `env.d.ts`. */
interface Handed {
  filled?: (pathname: string) => Promise<string | undefined>;
}

/** Addresses are relative in all pages: whatever origin stands here is seen nowhere. */
const ORIGIN = 'http://localhost';

/** Starts a program in this thread. */
export async function openProgram({ folder, record }: SiteProgram): Promise<OpenProgram> {
  const { app } = (await import(pathToFileURL(join(folder, record.entry)).href)) as { app: App };
  app.setInternals({ pagesByKeys: new Map(record.styles.map(([key, styles]) => [key, { styles }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: tell } } } });
  const filled = new Map<SitePath['route'], Handed['filled']>();
  return {
    paths: async (listed) => (listed ? pathsIn(app, listed) : allPaths(app)),
    async render({ pathname, route }) {
      const page = await filled.get(route)?.(pathname);
      if (page !== undefined) return Buffer.from(page);
      const handed: Handed = {};
      const response = await app.render(new Request(new URL(addressOf(pathname, route), ORIGIN)), { routeData: route, locals: handed });
      filled.set(route, handed.filled);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** Astro’s own code for it takes longer to load than a small edit takes to render. */
async function allPaths(app: App): Promise<SitePath[]> {
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
  return (await new StaticPaths(app as never).getAll()) as unknown as SitePath[];
}

function pathsIn({ manifest }: App, listed: readonly ListedPath[]): SitePath[] {
  const routes = new Map(manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  return listed.map(([pathname, component]) => ({ pathname, route: routes.get(component)! }));
}

function tell({ message }: { message: string }): void {
  console.error(message);
}

/** The address at which Astro’s `build.format: 'preserve'` shows a page to itself. */
function addressOf(pathname: string, { type, isIndex }: SitePath['route']): string {
  if (type === 'endpoint') return pathname;
  return isIndex ? `${pathname.replace(/\/$/, '')}/` : `${pathname}.html`;
}

/** The file of a page or a file of the site. */
export function fileOf({ pathname, route }: SitePath): string {
  const path = decodeURI(encodeURI(pathname)).replace(/^\//, '').replace(/\/$/, '');
  if (route.type === 'endpoint') return path;
  return route.isIndex ? `${path}/index.html`.replace(/^\//, '') : `${path}.html`;
}
