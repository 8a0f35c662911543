import { qrPath } from '#src/core/codes/qr.ts';

/** The drawing of a code: dark on a white plate, so that phones read it on dark pages too. */
export function qrDrawing(address: string): string {
  const { size, path } = qrPath(address);
  const plate = `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${plate}<path d="${path}"/></svg>\n`;
}
