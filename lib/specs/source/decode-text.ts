import { LineIndex } from "@/lib/specs/source/line-index";
import { SpecError } from "@/lib/specs/spec-error";

const SAVE_AS_UTF8 = "Save the file as UTF-8 text.";

/**
 * The text of a file: UTF-8, with or without a byte order mark, or UTF-16 with one.
 * Throws SpecError `empty_document`, `binary_document` or `invalid_encoding`.
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  const text = decode(file, bytes);
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    throw new SpecError("binary_document", `${file} is a binary file, not text: it contains a NUL byte.`, {
      file,
      fix: "Upload the definition itself as YAML or JSON, not an archive, image or office document.",
      position: new LineIndex(text).at(nul),
    });
  }
  if (text.trim() === "") {
    throw new SpecError("empty_document", `${file} is empty.`, { file, fix: "Put a definition into the file." });
  }
  return text;
}

function decode(file: string, bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const binary = bytes.subarray(0, 8192).includes(0);
    throw new SpecError(
      binary ? "binary_document" : "invalid_encoding",
      binary ? `${file} is a binary file, not text.` : `${file} is not valid ${encoding.toUpperCase()} text.`,
      { file, fix: SAVE_AS_UTF8, position: placeOfBadBytes(bytes, encoding) },
    );
  }
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function placeOfBadBytes(bytes: Uint8Array, encoding: string) {
  const lenient = new TextDecoder(encoding).decode(bytes);
  return new LineIndex(lenient).at(Math.max(0, lenient.indexOf("\ufffd")));
}
