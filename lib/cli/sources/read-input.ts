import { CliError, messageOf } from "@/lib/cli/cli-error";
import type { CliWorld } from "@/lib/cli/world";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";
import type { NamedSource } from "./named-source";

/** The one document on standard input. What it refers to is not read. */
export async function readInput(world: CliWorld): Promise<NamedSource> {
  const name = "stdin";
  try {
    const bytes = await joined(world.input(), DEFAULT_SPEC_LIMITS.maxDocumentBytes);
    return { source: { entry: name, files: [{ name, bytes }] }, shown: name };
  } catch (error) {
    throw new CliError(`standard input cannot be read: ${messageOf(error)}`, undefined, error);
  }
}

/** All of a stream, or an error where it is longer than the limit. */
export async function joined(parts: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const part of parts) {
    size += part.byteLength;
    if (size > limit) throw new Error(`it is larger than ${limit} bytes`);
    kept.push(part);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of kept) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
