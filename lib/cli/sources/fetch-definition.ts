import { CliError, messageOf } from "@/lib/cli/cli-error";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";
import type { NamedSource } from "./named-source";
import { joined } from "./read-input";

const FETCH_TIMEOUT_MS = 30_000;

/** The one document at an address. Nothing it refers to is fetched. CliError where it does not come, or is too large. */
export async function fetchDefinition(address: string): Promise<NamedSource> {
  const url = parsedAddress(address);
  const shown = `${url.origin}${url.pathname}`;
  const name = lastSegment(url) || "document";
  try {
    const response = await fetch(url, {
      headers: { accept: "application/yaml, application/json, text/plain;q=0.9, */*;q=0.1" },
      signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`it answered ${response.status} ${response.statusText}`.trim());
    const bytes = await joined(response.body ?? nothing(), DEFAULT_SPEC_LIMITS.maxDocumentBytes);
    return { source: { entry: name, files: [{ name, bytes }] }, shown };
  } catch (error) {
    throw new CliError(
      `${shown} cannot be fetched: ${reasonOf(error)}`,
      "Is the address right, and open to you?",
      error,
    );
  }
}

function parsedAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) throw new CliError(`${address.split(/[?#]/)[0]} is no address.`);
  if (url.username !== "" || url.password !== "") {
    throw new CliError(
      `${url.origin}${url.pathname} is given with a password in the address.`,
      "Fetch it with a program that keeps secrets, and hand the document over on standard input, as -.",
    );
  }
  return url;
}

function lastSegment(url: URL): string {
  const segment = url.pathname.split("/").pop() ?? "";
  try {
    return decodeURIComponent(segment).replaceAll(/[/\\]/g, "-");
  } catch {
    return segment;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === "TimeoutError")
    return `it did not come within ${FETCH_TIMEOUT_MS / 1000} seconds`;
  return error instanceof Error && error.cause ? messageOf(error.cause) : messageOf(error);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
