import { HEADER_BYTES, isTooLarge, type PhotoHeader, readHeader } from '#src/core/kit/studio/photo-header.ts';

/** What keeps a file from being used as a photo; each has a sentence in `studio.json`. */
export type Refusal = 'empty' | 'pdf' | 'heic' | 'tooLarge' | 'unreadable';

/** A photo ready to be drawn, and what its file said of it. */
export interface OpenPhoto {
  picture: HTMLCanvasElement;
  header: PhotoHeader;
}

// More than any zoom shows, and little enough for an old phone.
const LONGEST_SIDE = 2560;

/** Opens a file as a photo, upright and at a size that can be moved smoothly; or says why not. */
export async function openPhoto(file: Blob): Promise<OpenPhoto | Refusal> {
  const header = await headerOf(file);
  if (header.kind === 'empty' || header.kind === 'pdf') return header.kind;
  if (isTooLarge(header)) return 'tooLarge';
  const picture = await loadPicture(file)
    .then(shrink)
    .catch(() => undefined);
  if (!picture) return header.kind === 'heic' ? 'heic' : 'unreadable';
  return { picture, header };
}

/** Loads a picture from bytes; the browser turns it as its EXIF says. */
export async function loadPicture(file: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(image.src);
  }
  return image;
}

async function headerOf(file: Blob): Promise<PhotoHeader> {
  try {
    return readHeader(new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer()));
  } catch {
    // A file that was moved or deleted after it was chosen.
    return { kind: 'picture' };
  }
}

/** A smaller copy without anything but pixels; an animation gives its first image. */
function shrink(image: HTMLImageElement): HTMLCanvasElement | undefined {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(naturalWidth, naturalHeight));
  const picture = document.createElement('canvas');
  picture.width = Math.round(naturalWidth * scale);
  picture.height = Math.round(naturalHeight * scale);
  const pen = picture.getContext('2d');
  if (!pen || !picture.width || !picture.height) return undefined;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, picture.width, picture.height);
  return picture;
}
