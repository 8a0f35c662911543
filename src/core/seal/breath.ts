/** How many bytes are worked on before the page may move again: a few hundredths of a second on an old phone. */
export const PIECE = 256 * 1024;

/** Lets the page move. Timers would do it too, but browsers slow them down where the page is not in front. */
export function breath(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
