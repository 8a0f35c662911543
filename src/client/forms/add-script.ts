/** Runs another script of the own site. A module would not load from a disk or a USB stick. */
export function addScript(address: URL): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = address.href;
    script.onload = () => done();
    script.onerror = () => {
      script.remove();
      failed(new Error(address.pathname));
    };
    document.head.append(script);
  });
}
