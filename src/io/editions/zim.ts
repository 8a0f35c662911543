import { createHash } from 'node:crypto';
import { constants, zstdCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { contentEntries, metadataEntries } from '#src/core/editions/zim/zim-entries.ts';
import { zimFile } from '#src/core/editions/zim/zim-file.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import type { MakeEdition } from './edition-job.ts';
import { makeSiteZip } from './site-zip.ts';

const ICON = 48;
const LEVEL = 15;

/** Makes a ZIM archive of the same files as the archive of the site, so that pages, links and search work in it without a connection. */
export const makeZim: MakeEdition = async (job, notes) => {
  const archive = await makeSiteZip(job, notes);
  if (!archive) return undefined;
  const files = new Map(Object.entries(unzipSync(archive)).map(([path, data]) => [path.replace(/^[^/]+\//, ''), data]));
  files.delete('README.txt');
  const icon = await sharp(await job.site.read('icon-192.png'))
    .resize(ICON, ICON)
    .png({ compressionLevel: 9 })
    .toBuffer();
  const entries = [...contentEntries(files), ...metadataEntries(job.book, campaignSlug(job.content.campaign), icon)];
  const sum = createHash('sha256');
  for (const { space, path, data } of entries) sum.update(`${space}/${path}\n${data.length}\n`).update(data);
  return zimFile(entries, { compress: zstandard, uuid: uuidOf(sum.digest()), mainPage: 'index.html' });
};

function zstandard(data: Uint8Array): Uint8Array {
  return zstdCompressSync(data, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } });
}

/** A UUID of version 8: made of the content, so that the same content has the same. */
function uuidOf(sum: Buffer): Uint8Array {
  const uuid = Uint8Array.from(sum.subarray(0, 16));
  uuid[6] = (uuid[6]! & 0x0f) | 0x80;
  uuid[8] = (uuid[8]! & 0x3f) | 0x80;
  return uuid;
}
