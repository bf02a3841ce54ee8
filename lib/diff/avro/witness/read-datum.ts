import { branchName } from "@/lib/diff/avro/witness/sample-datum";
import type { AvroContract, AvroNamed, AvroType } from "@/lib/specs/avro/contract";
import { shortName } from "@/lib/specs/avro/names";
import { isReadAs } from "@/lib/specs/avro/promotions";
import type { JsonValue } from "@/lib/specs/model";
import { isObject, member } from "@/lib/specs/source/source-node";

/** A type with the definition that it is of. */
export interface TypeIn {
  contract: AvroContract;
  type: AvroType;
}

const DEEPEST = 60;

/**
 * Why a datum of the writer's schema cannot be read with the reader's (Avro 1.12, schema resolution); undefined where it can.
 * It resolves one datum, value by value, and knows nothing of how schemas are compared.
 */
export function readDatum(
  writer: TypeIn,
  reader: TypeIn,
  datum: JsonValue,
  at = "the datum",
  depth = DEEPEST,
): string | undefined {
  if (depth <= 0) return `${at} nests too deeply`;
  if (writer.type.kind === "union") {
    const branch = writer.type.branches.find((one) =>
      datum === null ? branchName(one) === "null" : member(datum, branchName(one)) !== undefined,
    );
    if (!branch) return `${at} is of no branch of the writer's union`;
    const value = datum === null ? null : (member(datum, branchName(branch)) ?? null);
    return readDatum({ ...writer, type: branch }, reader, value, at, depth - 1);
  }
  if (reader.type.kind === "union") {
    const reasons: string[] = [];
    for (const branch of reader.type.branches) {
      const reason = readDatum(writer, { ...reader, type: branch }, datum, at, depth - 1);
      if (reason === undefined) return undefined;
      reasons.push(reason);
    }
    return reasons.length === 1
      ? reasons[0]
      : `${at}, ${nameOf(writer.type)}, is none of what the reader's union allows`;
  }
  return readPlain(writer, reader, datum, at, depth);
}

function nameOf(type: AvroType): string {
  return shortName(branchName(type));
}

function readPlain(writer: TypeIn, reader: TypeIn, datum: JsonValue, at: string, depth: number): string | undefined {
  const [written, read] = [writer.type, reader.type];
  const mismatch = `${at} is ${nameOf(written)}, and the reader wants ${nameOf(read)}`;
  if (written.kind === "primitive")
    return read.kind === "primitive" &&
      isReadAs(written.name, read.name) &&
      isSameDecimal(written.logical, read.logical)
      ? undefined
      : mismatch;
  if (written.kind === "array") {
    if (read.kind !== "array" || !Array.isArray(datum)) return mismatch;
    return firstReason(datum, (item) =>
      readDatum(
        { ...writer, type: written.items },
        { ...reader, type: read.items },
        item,
        `an item of ${at}`,
        depth - 1,
      ),
    );
  }
  if (written.kind === "map") {
    if (read.kind !== "map" || !isObject(datum)) return mismatch;
    return firstReason(Object.values(datum), (value) =>
      readDatum(
        { ...writer, type: written.values },
        { ...reader, type: read.values },
        value,
        `a value of ${at}`,
        depth - 1,
      ),
    );
  }
  if (written.kind !== "reference" || read.kind !== "reference") return mismatch;
  const [old, now] = [writer.contract.types.get(written.name), reader.contract.types.get(read.name)];
  if (!old || !now || !isSameName(old, now)) return mismatch;
  return readNamed({ contract: writer.contract, named: old }, { contract: reader.contract, named: now }, datum, depth);
}

function firstReason(values: readonly JsonValue[], read: (value: JsonValue) => string | undefined): string | undefined {
  for (const value of values) {
    const reason = read(value);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

type Logical = { name: string; precision?: number; scale?: number } | undefined;

function isSameDecimal(written: Logical, read: Logical): boolean {
  if (written?.name !== "decimal" || read?.name !== "decimal") return true;
  return written.precision === read.precision && (written.scale ?? 0) === (read.scale ?? 0);
}

function isSameName(written: AvroNamed, read: AvroNamed): boolean {
  return shortName(written.name) === shortName(read.name) || read.aliases.includes(written.name);
}

interface NamedIn {
  contract: AvroContract;
  named: AvroNamed;
}

function readNamed(writer: NamedIn, reader: NamedIn, datum: JsonValue, depth: number): string | undefined {
  const [old, now] = [writer.named, reader.named];
  const name = shortName(now.name);
  const isRecord = ({ kind }: AvroNamed): boolean => kind === "record" || kind === "error";
  if (old.kind !== now.kind && !(isRecord(old) && isRecord(now)))
    return `\`${name}\` is a ${old.kind}, and the reader wants a ${now.kind}`;
  if (now.kind === "fixed") {
    if (!isSameDecimal(old.logical, now.logical)) return `\`${name}\` is another decimal`;
    return old.size === now.size ? undefined : `\`${name}\` has ${old.size} bytes, and the reader wants ${now.size}`;
  }
  if (now.kind === "enum") {
    const isKnown = typeof datum === "string" && now.symbols.includes(datum);
    return isKnown || now.default !== undefined
      ? undefined
      : `\`${name}\` has no symbol \`${String(datum)}\` in the reader's schema`;
  }
  for (const field of now.fields) {
    const source =
      old.fields.find((one) => one.name === field.name) ?? old.fields.find((one) => field.aliases.includes(one.name));
    if (!source) {
      if (field.default === undefined)
        return `\`${name}\` has no field \`${field.name}\`, for which the reader has no default`;
      continue;
    }
    const reason = readDatum(
      { contract: writer.contract, type: source.type },
      { contract: reader.contract, type: field.type },
      member(datum, source.name) ?? null,
      `\`${name}.${field.name}\``,
      depth - 1,
    );
    if (reason !== undefined) return reason;
  }
  return undefined;
}
