import { canvas, movingCanvas } from '../picture-bytes.ts';

/** Clean pictures in all formats that may be published, by their endings. */
export async function validPictures(): Promise<(readonly [name: string, ending: string, bytes: Uint8Array])[]> {
  const photo = canvas(64);
  const moving = await movingCanvas();
  const made: (readonly [string, string, Promise<Uint8Array>])[] = [
    ['a PNG', 'png', photo.clone().png().toBuffer()],
    ['a PNG with a palette', 'png', photo.clone().png({ palette: true, colours: 4 }).toBuffer()],
    ['a PNG in passes', 'png', photo.clone().png({ progressive: true }).toBuffer()],
    ['a PNG in 16 bits', 'png', photo.clone().toColourspace('rgb16').png().toBuffer()],
    ['a PNG one can see through', 'png', photo.clone().ensureAlpha(0.5).png().toBuffer()],
    ['a PNG in grey', 'png', photo.clone().greyscale().png().toBuffer()],
    ['a JPEG', 'jpg', photo.clone().jpeg().toBuffer()],
    ['a JPEG with the longer ending', 'jpeg', photo.clone().jpeg().toBuffer()],
    ['a JPEG in passes', 'jpg', photo.clone().jpeg({ progressive: true, mozjpeg: true }).toBuffer()],
    ['a JPEG in grey', 'jpg', photo.clone().greyscale().jpeg().toBuffer()],
    ['a JPEG for printing', 'jpg', photo.clone().toColourspace('cmyk').jpeg().toBuffer()],
    ['a JPEG with the colours of a phone', 'jpg', photo.clone().withIccProfile('p3').jpeg().toBuffer()],
    ['a JPEG with ordinary colours', 'jpg', photo.clone().withIccProfile('srgb').jpeg().toBuffer()],
    ['a WebP', 'webp', photo.clone().webp().toBuffer()],
    ['a WebP without loss', 'webp', photo.clone().ensureAlpha(0.5).webp({ lossless: true }).toBuffer()],
    ['a WebP that moves', 'webp', moving.clone().webp({ delay: 100 }).toBuffer()],
    ['an AVIF', 'avif', photo.clone().avif().toBuffer()],
    ['an AVIF one can see through', 'avif', photo.clone().ensureAlpha(0.5).avif().toBuffer()],
    ['a GIF', 'gif', photo.clone().gif().toBuffer()],
    ['a GIF that moves', 'gif', moving.clone().gif({ delay: 100, loop: 0 }).toBuffer()],
    ['a photo of some size', 'jpg', canvas(1600).jpeg().toBuffer()],
  ];
  return Promise.all(made.map(async ([name, ending, bytes]) => [name, ending, new Uint8Array(await bytes)] as const));
}
