/** A picture of the site as an image for the page and as a file that apps take. */
export interface PictureFile {
  image: HTMLImageElement;
  file: File;
}

/** Makes a file of a picture by drawing it, as the page may connect to nowhere; undefined where the device's menu takes no pictures. */
export async function fileOf(root: Document, address: string): Promise<PictureFile | undefined> {
  if (!('canShare' in navigator)) return undefined;
  const image = root.createElement('img');
  image.alt = '';
  image.src = address;
  try {
    await image.decode();
    const blob = await drawn(root, image);
    const file = blob && new File([blob], address.slice(address.lastIndexOf('/') + 1), { type: blob.type });
    return file && navigator.canShare({ files: [file] }) ? { image, file } : undefined;
  } catch {
    // On a disk, pages may not read the pictures that they show.
    return undefined;
  }
}

function drawn(root: Document, image: HTMLImageElement): Promise<Blob | null> {
  const canvas = root.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  canvas.getContext('2d')!.drawImage(image, 0, 0);
  return new Promise((done) => canvas.toBlob(done));
}
