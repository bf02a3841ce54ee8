import { CliError, messageOf } from "@/lib/cli/cli-error";
import type { SourceSet } from "@/lib/specs/model";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";

const FETCH_TIMEOUT_MS = 30_000;

/** The one document at an address. Nothing it refers to is fetched. CliError where it does not come, or is too large. */
export async function fetchDefinition(address: string): Promise<SourceSet> {
  const name = decodeURIComponent(new URL(address).pathname.split("/").pop() ?? "") || "document";
  try {
    const response = await fetch(address, {
      headers: { accept: "application/yaml, application/json, text/plain;q=0.9, */*;q=0.1" },
      signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`it answered ${response.status} ${response.statusText}`);
    const bytes = await readBounded(response, DEFAULT_SPEC_LIMITS.maxDocumentBytes);
    return { entry: name, files: [{ name, bytes }] };
  } catch (error) {
    const reason = error instanceof Error && error.cause ? messageOf(error.cause) : messageOf(error);
    throw new CliError(`${address} cannot be fetched: ${reason}`, undefined, error);
  }
}

async function readBounded(response: Response, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > limit) throw new Error(`it is larger than ${limit} bytes`);
    parts.push(part);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
