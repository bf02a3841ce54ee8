import type { JsonValue, SourceSet } from "@/lib/specs/model";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { childPointer } from "@/lib/specs/source/pointer";
import type { Refusal } from "./protocol";

/**
 * Keys that change the prototype of objects in programs that read the definition carelessly. We read them as plain keys,
 * but the definition is handed on to generators, gateways and browsers: no honest contract has a use for one.
 */
const FORBIDDEN = "__proto__";
const MAX_SHOWN = 50;

/** The refusal of a definition with such a key; null where there is none. */
export function forbiddenKeyRefusal(parsed: ParsedSource, source: SourceSet): Refusal | null {
  const violations = source.files
    .filter((file) => Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).includes(FORBIDDEN))
    .flatMap(({ name }) =>
      pointersTo(parsed.fileData(name)).map((pointer) => ({
        ...parsed.locate({ file: name, pointer }),
        pointer,
        file: name,
        message: `The key ${FORBIDDEN} is not allowed.`,
      })),
    );
  const first = violations[0];
  if (!first) return null;
  return {
    code: "forbidden_key",
    message: first.message,
    fix: "Rename the key: programs that read the definition could be led astray by it.",
    violations: violations.slice(0, MAX_SHOWN),
  };
}

function pointersTo(data: JsonValue | undefined): string[] {
  const found: string[] = [];
  const open: { value: JsonValue | undefined; pointer: string }[] = [{ value: data, pointer: "" }];
  const seen = new Set<object>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, member] of Object.entries(value)) {
      const at = childPointer(pointer, key);
      if (key === FORBIDDEN) found.push(at);
      open.push({ value: member, pointer: at });
    }
  }
  return found;
}
