import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import type { LeftOut } from "./import-plan";
import { isDefinitionName } from "@/lib/specs/definition-extensions";
import { isInSkippedFolder, relativeName } from "./file-names";

/** What an archive may cost before it is refused. */
export interface ZipLimits {
  maxEntries: number;
  /** Bytes of one file, unpacked; a larger one is left out. */
  maxFileBytes: number;
  /** Bytes of all files together, unpacked. */
  maxTotalBytes: number;
  /** Unpacked ÷ packed of a file of more than a megabyte. */
  maxRatio: number;
  /** Whether files of other names than those of definitions are read, too. */
  everyFile?: boolean;
}

const MEBIBYTE = 1024 * 1024;

/** Deflate makes 1,032 of 1 at most; real definitions 40. */
export const DEFAULT_ZIP_LIMITS: ZipLimits = {
  maxEntries: 50_000,
  maxFileBytes: 64 * MEBIBYTE,
  maxTotalBytes: 512 * MEBIBYTE,
  maxRatio: 250,
};

/** An archive that is not opened. The message is for people. */
export class ZipError extends Error {
  override readonly name = "ZipError";
}

/** What an archive holds: the files that may be definitions, and what was left out. */
export interface ZipContents {
  files: Map<string, Uint8Array>;
  leftOut: LeftOut[];
}

const ARCHIVE = /\.(zip|jar|war|tar|tgz|gz|bz2|xz|7z|rar)$/i;
/** Type bits of a Unix mode, in the upper half of a zip entry's external attributes. */
const SYMBOLIC_LINK = 0o120000;

/**
 * Reads the files of definitions in a zip archive, one after the other. Other files are not even unpacked. Throws ZipError
 * for what is no archive, for names that lead outside, and for one that holds more than the limits allow; sizes that the
 * archive only claims are never believed. Symbolic links, encrypted files and archives inside are left out.
 */
export async function readZip(bytes: Uint8Array, limits: ZipLimits = DEFAULT_ZIP_LIMITS): Promise<ZipContents> {
  const zip = await open(bytes);
  if (zip.entryCount > limits.maxEntries) {
    throw new ZipError(`The archive holds ${zip.entryCount} files; at most ${limits.maxEntries} are taken.`);
  }
  const contents: ZipContents = { files: new Map(), leftOut: [] };
  let total = 0;
  for await (const entry of entriesOf(zip)) {
    const name = relativeName(entry.fileName);
    if (name === null) throw new ZipError(`The archive holds a file called ${shown(entry.fileName)}.`);
    const reason = whyLeftOut(entry, name, limits);
    if (reason) {
      contents.leftOut.push({ file: name, reason, detail: "" });
      continue;
    }
    if (entry.uncompressedSize > MEBIBYTE && entry.uncompressedSize > entry.compressedSize * limits.maxRatio) {
      throw new ZipError(`${shown(name)} unpacks to more than ${limits.maxRatio} times its size.`);
    }
    if (total + entry.uncompressedSize > limits.maxTotalBytes) throw new ZipError(tooMuch(limits));
    if (contents.files.has(name)) throw new ZipError(`The archive holds ${shown(name)} twice.`);
    const read = await readEntry(zip, entry, limits.maxFileBytes);
    total += read.byteLength;
    contents.files.set(name, read);
  }
  return contents;
}

/** The same; where a manifest lists what is in it, files of any name, since it may list any. */
export async function readListedZip(bytes: Uint8Array, limits: ZipLimits = DEFAULT_ZIP_LIMITS): Promise<ZipContents> {
  const contents = await readZip(bytes, limits);
  const isListed = [...contents.files.keys()].some((name) => /^([^/]+\/)?manifest\.json$/.test(name));
  return isListed ? readZip(bytes, { ...limits, everyFile: true }) : contents;
}

const tooMuch = ({ maxTotalBytes }: ZipLimits) =>
  `The archive unpacks to more than ${Math.floor(maxTotalBytes / MEBIBYTE)} MB.`;

const shown = (name: string) => JSON.stringify(name.slice(0, 200));

function whyLeftOut(entry: Entry, name: string, limits: ZipLimits): LeftOut["reason"] | null {
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === SYMBOLIC_LINK) return "symbolic-link";
  if (ARCHIVE.test(name)) return "nested-archive";
  if (!limits.everyFile && (!isDefinitionName(name) || isInSkippedFolder(name))) return "not-a-definition";
  if (entry.isEncrypted()) return "encrypted";
  if (!entry.canDecodeFileData()) return "not-read";
  return entry.uncompressedSize > limits.maxFileBytes ? "too-large" : null;
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) => {
      if (error) reject(refused(error));
      else resolve(zip);
    });
  });
}

function refused(error: unknown): ZipError {
  if (error instanceof ZipError) return error;
  const why = error instanceof Error ? error.message.slice(0, 200) : "it cannot be read";
  return new ZipError(`This is not a zip archive that can be opened: ${why}.`);
}

/** Its files, one at a time; folders are passed over. */
async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const next = () =>
    new Promise<Entry | null>((resolve, reject) => {
      const settle = <T>(then: (value: T) => void) => {
        return (value: T) => {
          zip.removeAllListeners();
          then(value);
        };
      };
      zip.once("entry", settle(resolve));
      zip.once(
        "end",
        settle(() => resolve(null)),
      );
      zip.once(
        "error",
        settle((error: unknown) => reject(refused(error))),
      );
      zip.readEntry();
    });
  for (let entry = await next(); entry; entry = await next()) {
    if (!entry.fileName.endsWith("/")) yield entry;
  }
}

function readEntry(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(refused(error));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.byteLength;
        if (size > limit) stream.destroy(new ZipError(`${shown(entry.fileName)} is larger than it says.`));
        else chunks.push(chunk);
      });
      stream.once("error", (fault) => reject(refused(fault)));
      stream.once("end", () => resolve(Buffer.concat(chunks)));
    });
  });
}
