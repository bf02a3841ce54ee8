import type { AvroContract, AvroField, AvroType } from "@/lib/specs/avro/contract";

/** The types within a type, itself among them; named types are not entered. Depth is bounded by the reader. */
export function* typesIn(type: AvroType): Iterable<AvroType> {
  yield type;
  if (type.kind === "array") yield* typesIn(type.items);
  else if (type.kind === "map") yield* typesIn(type.values);
  else if (type.kind === "union") for (const branch of type.branches) yield* typesIn(branch);
}

/** Every field of records and messages. */
export function* fieldsOf(contract: AvroContract): Iterable<AvroField> {
  for (const { fields } of contract.types.values()) yield* fields;
  for (const { request } of contract.protocol?.messages ?? []) yield* request;
}

/** Every type as written anywhere, once. */
export function* writtenTypes(contract: AvroContract): Iterable<AvroType> {
  if (contract.root) yield* typesIn(contract.root);
  for (const { type } of fieldsOf(contract)) yield* typesIn(type);
  for (const { response, errors } of contract.protocol?.messages ?? []) {
    for (const type of [response, ...errors]) yield* typesIn(type);
  }
}
