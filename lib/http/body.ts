import { RegistryError } from "@/lib/core/errors";

const MEGABYTE = 1024 * 1024;
/** Largest body of an ordinary request; publishing has its own limit. */
export const DEFAULT_BODY_LIMIT = 2 * MEGABYTE;

/** The whole body, or `too_large` as soon as it passes the limit: what is over is never held in memory. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new RegistryError("too_large", `The body is larger than ${(limit / MEGABYTE).toFixed(0)} MB.`, {
      fix: "Send less, or ask the administrator to raise CONCORDAT_MAX_DOCUMENT_MB.",
    });
  const declared = Number(request.headers.get("content-length") ?? "0");
  if (declared > limit) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** UTF-8 text, or `malformed_request`. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new RegistryError("malformed_request", "The body is not UTF-8 text.", { cause });
  }
}

/**
 * The JSON value of a body; throws `malformed_request` for anything else, and for texts that no column can hold: with NUL,
 * or with half of a surrogate pair.
 */
export function parseJsonBody(bytes: Uint8Array): unknown {
  const text = decodeText(bytes);
  try {
    if (!/\\u(?:0000|d[89a-f])/i.test(text)) return JSON.parse(text);
    return JSON.parse(text, (key, value: unknown) => {
      const texts = typeof value === "string" ? [key, value] : [key];
      if (texts.some((one) => one.includes("\u0000"))) throw new SyntaxError("a text holds the character NUL");
      if (!texts.every((one) => one.isWellFormed())) throw new SyntaxError("a text holds half of a surrogate pair");
      return value;
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : "it cannot be read";
    throw new RegistryError("malformed_request", `The body is not JSON: ${why}`, {
      fix: "Send one JSON value with Content-Type: application/json.",
      cause,
    });
  }
}

/** The media type of a request, in lower case and without parameters; empty where none is given. */
export function mediaTypeOf(request: Request): string {
  return (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Throws `unsupported_media_type` unless the body says that it is JSON. */
export function requireJson(request: Request): void {
  const type = mediaTypeOf(request);
  if (type === "application/json" || type.endsWith("+json")) return;
  throw new RegistryError(
    "unsupported_media_type",
    `This takes application/json, not ${type || "a body without a type"}.`,
    {
      fix: "Set Content-Type: application/json.",
    },
  );
}
