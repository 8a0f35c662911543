// What finds on a disk: as `search-engine.ts`, in a classic script, and in an index whose parts all stand in another one.
import './search/contract.ts';
import { fileFrom } from '#src/core/search/on-disk.ts';
import { openReader } from '#src/core/search/reader.ts';

globalThis.openSearchFiles = (files, code) => openReader(async (path) => fileFrom(files, path), code);
