import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 (FIPS 180-4) of the UTF-8 form of a text, in lower-case hex. Pure and synchronous: runs in a browser too. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * A name for a list of parts that is the same wherever it is made: SHA-256 over the parts, each preceded by its length,
 * so that `["ab", "c"]` and `["a", "bc"]` differ. Fingerprints of findings and changes are made with it.
 */
export function fingerprintOf(parts: readonly string[]): string {
  return sha256Hex(parts.map((part) => `${part.length}:${part}`).join(""));
}
