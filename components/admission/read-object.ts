import type { JsonValue } from "@/lib/specs/model";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";
import { readDocument } from "@/lib/specs/source/read-document";

/** Bytes of an object that somebody pastes; its JSON is held to less by REST. */
const LIMITS = { ...DEFAULT_SPEC_LIMITS, maxDocumentBytes: 1024 * 1024, maxTotalBytes: 1024 * 1024 };

/** An object as somebody pasted it, JSON or YAML; or why it is neither. Bombs of aliases are refused, like in definitions. */
export function readObject(text: string): { ok: true; value: JsonValue } | { ok: false; because: string } {
  try {
    const { data } = readDocument("object", new TextEncoder().encode(text), LIMITS);
    // What YAML can say and JSON cannot (infinite numbers) becomes what JSON says in its place.
    const value: JsonValue = JSON.parse(JSON.stringify(data));
    return { ok: true, value };
  } catch (error) {
    return { ok: false, because: (error instanceof Error ? error.message : "").slice(0, 200) };
  }
}
