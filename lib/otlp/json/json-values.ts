import { type AttributeValue, OTLP_LIMITS, OtlpError, type Wanted } from "@/lib/otlp/model";

/** Readers of OTLP/JSON values: what is of another type than it should be counts as absent, as in protobuf. */
export type JsonRecord = Readonly<Record<string, unknown>>;

const NOTHING: JsonRecord = {};
const NANOS_PER_MS = 1e6;

export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : NOTHING;
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value.slice(0, OTLP_LIMITS.textLength) : "";
}

/** 64-bit numbers come as decimal texts, smaller ones as numbers: both are read. 0 where it is neither. */
export function numberOf(value: unknown): number {
  const number = typeof value === "string" && /^-?\d{1,20}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : 0;
}

export function millisecondsOf(nanoseconds: unknown): number {
  return numberOf(nanoseconds) / NANOS_PER_MS;
}

/** Enumerations are numbers in OTLP/JSON; some senders write the name, as protobuf's own JSON does. */
export function enumOf(value: unknown, names: Readonly<Record<string, number>>): number {
  if (typeof value === "string" && Object.hasOwn(names, value)) return names[value] ?? 0;
  return numberOf(value);
}

/** Ids are hex in OTLP/JSON. */
export function hexOf(value: unknown): string {
  return typeof value === "string" && /^[0-9a-fA-F]{0,32}$/.test(value) ? value.toLowerCase() : "";
}

/** The attributes that are wanted, of a list of `KeyValue`. */
export function attributesOf(value: unknown, wanted: Wanted): Map<string, AttributeValue> {
  const found = new Map<string, AttributeValue>();
  for (const item of listOf(value)) {
    if (found.size >= OTLP_LIMITS.attributesOfOne) break;
    const { key, value: holder } = recordOf(item);
    if (typeof key !== "string" || !wanted.has(key)) continue;
    const read = attributeValue(recordOf(holder));
    if (read !== undefined) found.set(key, read);
  }
  return found;
}

function attributeValue({ stringValue, boolValue, intValue, doubleValue, arrayValue }: JsonRecord) {
  if (typeof stringValue === "string") return textOf(stringValue);
  if (typeof boolValue === "boolean") return boolValue;
  if (intValue !== undefined) return numberOf(intValue);
  if (typeof doubleValue === "number") return doubleValue;
  if (isRecord(arrayValue)) return textsOf(arrayValue.values);
  return undefined;
}

function textsOf(value: unknown): string[] {
  return listOf(value)
    .flatMap((item) => {
      const { stringValue } = recordOf(item);
      return typeof stringValue === "string" ? [textOf(stringValue)] : [];
    })
    .slice(0, OTLP_LIMITS.listValues);
}

const BYTE = { quote: 0x22, backslash: 0x5c, openList: 0x5b, openObject: 0x7b, closeList: 0x5d, closeObject: 0x7d };
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The object in a body. Throws `OtlpError`: `malformed` where it is no JSON object in UTF-8, `too_large` where it has more
 * objects and lists than may be held in memory. They are counted, and their depth, before anything is made of them.
 */
export function parseJsonExport(bytes: Uint8Array): JsonRecord {
  requireBounded(bytes);
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    if (isRecord(value)) return value;
  } catch {
    throw new OtlpError("malformed", "it is not JSON in UTF-8");
  }
  throw new OtlpError("malformed", "it is not a JSON object");
}

/** OTLP's own depth, and that of the values that people may nest in attributes. */
const JSON_DEPTH = 3 * OTLP_LIMITS.depth;

function requireBounded(bytes: Uint8Array): void {
  let depth = 0;
  let opened = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === BYTE.quote) at = endOfText(bytes, at);
    else if (byte === BYTE.openList || byte === BYTE.openObject) {
      opened++;
      depth++;
      if (depth > JSON_DEPTH) throw new OtlpError("malformed", "values are nested too deep");
    } else if (byte === BYTE.closeList || byte === BYTE.closeObject) depth--;
  }
  if (opened > OTLP_LIMITS.messages) throw new OtlpError("too_large", "there are too many values in it");
}

function endOfText(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < bytes.length && bytes[at] !== BYTE.quote) at += bytes[at] === BYTE.backslash ? 2 : 1;
  return at;
}
