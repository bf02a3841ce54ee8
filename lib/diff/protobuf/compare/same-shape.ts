import type { ProtoField, ProtoMessage } from "@/lib/specs/protobuf/contract";
import type { ProtobufWalk } from "./protobuf-walk";
import { isJsonCompatible, isWireCompatible } from "./wire-form";

/** In which forms a message of one type can be read as another. */
export interface Fit {
  wire: boolean;
  json: boolean;
}

/** Pairs of messages that one question may look at; what is beyond does not fit. */
const MOST_PAIRS = 2_000;

/**
 * In which forms messages of the older version's type can be read as ones of the newer's: each field is there, with its number
 * (and, for JSON, its name) and a type that fits. Types that lead back to themselves fit if nothing else speaks against it.
 */
export function fitOf(walk: ProtobufWalk, from: string, to: string): Fit {
  const fit: Fit = { wire: true, json: true };
  const seen = new Set<string>();
  const pending: [string, string][] = [[from, to]];
  for (let pair = pending.pop(); pair && (fit.wire || fit.json); pair = pending.pop()) {
    const key = pair.join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    const before = walk.older.native.messages.get(pair[0]);
    const after = walk.newer.native.messages.get(pair[1]);
    if (!before || !after || seen.size > MOST_PAIRS) return { wire: false, json: false };
    for (const next of compareShapes(walk, before, after, fit)) pending.push(next);
  }
  return fit;
}

/** Takes from `fit` what speaks against it, and answers the pairs of messages that it depends on. */
function compareShapes(walk: ProtobufWalk, before: ProtoMessage, after: ProtoMessage, fit: Fit): [string, string][] {
  const newer = new Map(after.fields.map((field) => [field.number, field]));
  const inner: [string, string][] = [];
  const exclusive = new Map<string, ProtoField>();
  for (const field of before.fields) {
    const other = newer.get(field.number);
    if (
      !other ||
      isMany(field) !== isMany(other) ||
      field.keyType !== other.keyType ||
      field.isDelimited !== other.isDelimited
    ) {
      fit.wire = false;
      fit.json = false;
      return [];
    }
    if (field.jsonName !== other.jsonName) fit.json = false;
    const twin = other.oneof === undefined ? undefined : exclusive.get(other.oneof);
    // What could be set together must not exclude each other.
    if (twin && (field.oneof === undefined || twin.oneof !== field.oneof))
      Object.assign(fit, { wire: false, json: false });
    if (other.oneof !== undefined) exclusive.set(other.oneof, field);
    if (walk.isSame(field.type, other.type)) continue;
    if (field.type.kind === "message" && other.type.kind === "message") inner.push([field.type.name, other.type.name]);
    else {
      if (!isWireCompatible(field.type, other.type)) fit.wire = false;
      if (!isJsonCompatible(field.type, other.type)) fit.json = false;
    }
  }
  return inner;
}

function isMany({ presence }: ProtoField): boolean {
  return presence === "repeated" || presence === "map";
}
