import { mastodonServer } from '#src/core/share/mastodon.ts';

const NAME = 'mastodon-server';

/** The server that somebody asked this device to remember; a browser that keeps nothing has none. */
export function rememberedServer(): string | undefined {
  try {
    return mastodonServer(localStorage.getItem(NAME) ?? '');
  } catch {
    return undefined;
  }
}

/** Keeps a server on this device; true where the browser does that. Called only for those who ask for it. */
export function rememberServer(server: string): boolean {
  try {
    localStorage.setItem(NAME, server);
    return true;
  } catch {
    return false;
  }
}

/** Takes the server away from this device. */
export function forgetServer(): void {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
