import { type DescMessage, fromBinary, fromJson, type JsonValue, toBinary, toJson } from "@bufbuild/protobuf";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { Proof } from "@/lib/diff/model";
import type { ProtobufContract, ProtoField } from "@/lib/specs/protobuf/contract";
import { reducedMessage } from "./reduced-message";

/** One end of a message: the definition by which it is written or read, and the fields of it that matter. */
export interface MessageEnd {
  contract: ProtobufContract;
  /** Full name of the message. */
  message: string;
  /** The field in question first. */
  fields: readonly ProtoField[];
  version: "from" | "to";
}

/** The longest witness of a list: it takes two items to see that one is lost. */
const ITEMS = 2;

/**
 * A message that one version writes and the other reads as something else, or not at all, found out by the Protobuf runtime,
 * which knows nothing of the comparison; undefined where it reads the same, or cannot be tried.
 */
export function fieldWitness(
  writer: MessageEnd,
  reader: MessageEnd,
  side: "request" | "response",
  value?: JsonValue,
): Proof | undefined {
  const written = reducedMessage(writer.contract, writer.fields);
  const read = reducedMessage(reader.contract, reader.fields);
  const [field] = writer.fields;
  if (!written || !read || !field) return undefined;
  const sample = value ?? sampleOf(writer.contract, field);
  const bytes = sample === undefined ? undefined : bytesOf(written, { [field.jsonName]: sample });
  if (!bytes) return undefined;
  const before = readAs(written, bytes);
  const after = readAs(read, bytes);
  if (before === undefined || (after !== undefined && canonicalJson(before) === canonicalJson(after))) return undefined;
  const newer = reader.version === "to" ? "newer" : "older";
  const reason =
    after === undefined
      ? `The ${newer} definition cannot read these bytes.`
      : `The ${newer} definition reads these bytes as ${shortened(after)}.`;
  return {
    status: "proved",
    witness: {
      side,
      value: { message: writer.message, hex: hexOf(bytes), json: before },
      acceptedBy: writer.version,
      rejectedBy: reader.version,
      reason,
    },
  };
}

function sampleOf({ enums }: ProtobufContract, { type, presence }: ProtoField): JsonValue | undefined {
  const samples = Array.from({ length: ITEMS }, (_, index): JsonValue | undefined => {
    if (type.kind === "message") return {};
    if (type.kind === "enum") {
      const values = enums.get(type.name)?.values ?? [];
      return (values.filter(({ number }) => number !== 0)[index] ?? values.at(-1))?.name;
    }
    if (type.kind !== "scalar") return undefined;
    if (type.name === "bool") return index === 0;
    if (type.name === "string") return index === 0 ? "one" : "two";
    if (type.name === "bytes") return index === 0 ? "/w==" : "/g==";
    return index + 1;
  });
  if (samples.includes(undefined)) return undefined;
  return presence === "repeated" ? samples.flatMap((sample) => (sample === undefined ? [] : [sample])) : samples[0];
}

function bytesOf(message: DescMessage, json: JsonValue): Uint8Array | undefined {
  try {
    return toBinary(message, fromJson(message, json));
  } catch {
    return undefined;
  }
}

function readAs(message: DescMessage, bytes: Uint8Array): JsonValue | undefined {
  try {
    return toJson(message, fromBinary(message, bytes));
  } catch {
    return undefined;
  }
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function shortened(json: JsonValue): string {
  const text = JSON.stringify(json);
  return `\`${text.length > 120 ? `${text.slice(0, 120)}…` : text}\``;
}
