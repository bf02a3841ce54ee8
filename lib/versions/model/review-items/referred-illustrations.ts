import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { pointerSegments } from "@/lib/specs/source/pointer";
import { isOnlyWords } from "./member-position";

/** The data of a file. */
interface Part {
  file: string;
  data: JsonValue;
}

/**
 * What a definition refers to among its examples and descriptions, as a part of its own: whoever hides a schema below an
 * `example` and points there has written a contract. Null where nothing points there.
 */
export function referredIllustrations(parts: readonly Part[]): Part | null {
  const pointers = new Set(
    parts.flatMap(({ data }) => pointersIn(data)).filter((one) => segmentsOf(one).some(isOnlyWords)),
  );
  const found: JsonObject = {};
  for (const pointer of [...pointers].sort()) {
    for (const { file, data } of parts) {
      const target = targetOf(data, segmentsOf(pointer));
      if (target !== undefined) found[`${file}#${pointer}`] = JSON.stringify(target);
    }
  }
  return Object.keys(found).length === 0 ? null : { file: "(referred to)", data: { definitions: found } };
}

/** The pointers of all references in a value, to whichever file: those in examples, too, since one may lead to the next. */
function pointersIn(data: JsonValue): string[] {
  const found: string[] = [];
  const pending: JsonValue[] = [data];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === "string") {
      const at = next.indexOf("#/");
      if (at >= 0) found.push(next.slice(at + 1));
    } else if (next !== null && typeof next === "object") {
      for (const member of Array.isArray(next) ? next : Object.values(next)) pending.push(member);
    }
  }
  return found;
}

/** A reference is an address: what no address holds is written with `%`. */
function segmentsOf(pointer: string): string[] {
  try {
    return pointerSegments(decodeURIComponent(pointer));
  } catch {
    return pointerSegments(pointer);
  }
}

function targetOf(data: JsonValue, segments: readonly string[]): JsonValue | undefined {
  let at: JsonValue | undefined = data;
  for (const segment of segments) {
    if (at === null || typeof at !== "object") return undefined;
    at = Array.isArray(at) ? at[Number(segment)] : Object.hasOwn(at, segment) ? at[segment] : undefined;
  }
  return at;
}
