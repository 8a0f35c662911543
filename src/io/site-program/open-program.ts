import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteProgram } from './program.ts';

/** A page or a file of the site: its address without the ending of pages, the file of the route that makes it, and its own file in the site. */
export type SitePath = readonly [pathname: string, component: string, file: string];

/** A program that runs: it knows its paths, of which it asks each of its routes, and renders them. */
export interface OpenProgram {
  paths(): Promise<SitePath[]>;
  render(path: SitePath): Promise<Uint8Array>;
}

interface Route {
  type: string;
  component: string;
  isIndex: boolean;
}

/** The part of Astro’s program that is used here, pinned by the version in `package.json`. */
interface App {
  manifest: { routes: { routeData: Route }[] };
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
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  const filled = new Map<string, Handed['filled']>();
  return {
    paths: () => allPaths(app),
    async render([pathname, component]) {
      const page = await filled.get(component)?.(pathname);
      if (page !== undefined) return Buffer.from(page);
      const route = routes.get(component)!;
      const handed: Handed = {};
      const response = await app.render(new Request(new URL(addressOf(pathname, route), ORIGIN)), { routeData: route, locals: handed });
      filled.set(component, handed.filled);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** Astro’s own code for it takes longer to load than a small edit takes to render. */
async function allPaths(app: App): Promise<SitePath[]> {
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
  const all = (await new StaticPaths(app as never).getAll()) as unknown as { pathname: string; route: Route }[];
  return all.map(({ pathname, route }) => [pathname, route.component, fileOf(pathname, route)]);
}

function tell({ message }: { message: string }): void {
  console.error(message);
}

/** The address at which Astro’s `build.format: 'preserve'` shows a page to itself. */
function addressOf(pathname: string, { type, isIndex }: Route): string {
  if (type === 'endpoint') return pathname;
  return isIndex ? `${pathname.replace(/\/$/, '')}/` : `${pathname}.html`;
}

/** The file of a page or a file of the site. */
function fileOf(pathname: string, { type, isIndex }: Route): string {
  const path = decodeURI(encodeURI(pathname)).replace(/^\//, '').replace(/\/$/, '');
  if (type === 'endpoint') return path;
  return isIndex ? `${path}/index.html`.replace(/^\//, '') : `${path}.html`;
}
