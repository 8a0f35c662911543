import { addScript } from './add-script.ts';

/**
 * Loads some scripts of the own site side by side, each once, however often it is asked for. One that was lost on the way is asked for again
 * the next time, and the others are not.
 */
export function scriptLoader(addresses: readonly URL[]): () => Promise<void> {
  const loading = new Map<URL, Promise<void>>();
  const load = (address: URL): Promise<void> => {
    const known = loading.get(address);
    if (known) return known;
    const added = addScript(address).catch((error: unknown) => {
      loading.delete(address);
      throw error;
    });
    loading.set(address, added);
    return added;
  };
  return async () => {
    await Promise.all(addresses.map(load));
  };
}
