import { Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { RegistryError } from "@/lib/core/errors";

/** What is undone to a body: the codings that the guard asks for. */
export const ACCEPTED_CODINGS = "gzip, deflate, br";
const MOST_CODINGS = 2;

function decoderOf(coding: string): Transform | null {
  if (coding === "gzip" || coding === "x-gzip") return createGunzip();
  if (coding === "deflate") return createInflate();
  return coding === "br" ? createBrotliDecompress() : null;
}

/** The decoders of a Content-Encoding, the last coding first; null where one of them is not known. */
function decodersOf(encoding: string): Transform[] | null {
  const codings = encoding
    .split(",")
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== "" && one !== "identity")
    .reverse();
  if (codings.length > MOST_CODINGS) throw failed("The answer is compressed more than twice.");
  const decoders = codings.map(decoderOf);
  return decoders.every((decoder) => decoder !== null) ? decoders : null;
}

const failed = (message: string, cause?: unknown) =>
  new RegistryError("outbound_failed", message, { fix: "Look at the other server; nothing was changed here.", cause });

async function collect(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > maxBytes) throw failed(`The answer is larger than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * The body of an answer, decoded, at most `maxBytes` of it before and after decoding: a small answer that unpacks into a
 * huge one ends at the limit. `decoded` is false where its coding is not one of ours: then it is as it came.
 */
export async function readAnswer(
  raw: Readable,
  encoding: string,
  maxBytes: number,
): Promise<{ body: Uint8Array; decoded: boolean }> {
  const decoders = decodersOf(encoding);
  if (!decoders) return { body: await collect(raw, maxBytes), decoded: false };
  // Received first: a body is small (bounded), and a decoder's own end must not be taken for the end of the transfer.
  const packed = await collect(raw, maxBytes);
  let stream: Readable = Readable.from([packed]);
  if (packed.byteLength === 0) return { body: packed, decoded: true };
  for (const decoder of decoders) {
    stream.on("error", (cause) => decoder.destroy(cause));
    stream = stream.pipe(decoder);
  }
  try {
    return { body: await collect(stream, maxBytes), decoded: true };
  } catch (cause) {
    if (cause instanceof RegistryError) throw cause;
    throw failed("The answer is not compressed the way it says.", cause);
  } finally {
    stream.destroy();
  }
}
