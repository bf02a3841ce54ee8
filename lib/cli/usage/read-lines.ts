import { createReadStream } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CliError, messageOf } from "@/lib/cli/cli-error";
import type { CliWorld } from "@/lib/cli/world";

/** A longer line is no line of an access log; what is beyond is left out. */
const LONGEST_LINE = 65_536;

/** The lines of a log, `.gz` or not, `-` for standard input, without holding more than one of them. Throws CliError. */
export async function* readLines(file: string, world: CliWorld): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  let isTooLong = false;
  try {
    for await (const chunk of bytesOf(file, world)) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (!isTooLong) yield line.endsWith("\r") ? line.slice(0, -1) : line;
        isTooLong = false;
      }
      if (rest.length <= LONGEST_LINE) continue;
      if (!isTooLong) yield rest.slice(0, LONGEST_LINE);
      isTooLong = true;
      rest = "";
    }
  } catch (cause) {
    throw new CliError(`${file} cannot be read: ${messageOf(cause)}`, undefined, cause);
  }
  if (rest !== "" && !isTooLong) yield rest;
}

async function* bytesOf(file: string, world: CliWorld): AsyncGenerator<Uint8Array> {
  const source = file === "-" ? Readable.from(world.input()) : createReadStream(path.resolve(world.cwd, file));
  if (!file.endsWith(".gz")) {
    yield* source;
    return;
  }
  const gunzip = createGunzip();
  source.on("error", (error: Error) => gunzip.destroy(error));
  yield* source.pipe(gunzip);
}
