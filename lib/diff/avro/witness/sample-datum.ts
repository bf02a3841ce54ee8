import type { AvroContract, AvroNamed, AvroType } from "@/lib/specs/avro/contract";
import type { JsonValue } from "@/lib/specs/model";

/** One step into a datum, which it must then hold. */
export type Step =
  | { kind: "field"; name: string }
  | { kind: "branch"; index: number }
  | { kind: "items" }
  | { kind: "values" }
  | { kind: "symbol"; symbol: string };

const DEEPEST = 40;

/**
 * A small datum of a type in the JSON encoding of Avro (unions name their branch), which holds what the steps lead to.
 * Undefined where none is found within bounds.
 */
export function sampleDatum(
  contract: AvroContract,
  type: AvroType,
  steps: readonly Step[],
  depth = DEEPEST,
): JsonValue | undefined {
  if (depth <= 0) return undefined;
  const [step, ...rest] = steps;
  switch (type.kind) {
    case "primitive":
      return SAMPLES[type.name];
    case "array": {
      if (step?.kind !== "items") return [];
      const item = sampleDatum(contract, type.items, rest, depth - 1);
      return item === undefined ? undefined : [item];
    }
    case "map": {
      if (step?.kind !== "values") return {};
      const value = sampleDatum(contract, type.values, rest, depth - 1);
      return value === undefined ? undefined : { key: value };
    }
    case "union": {
      const nothing = type.branches.findIndex((branch) => branch.kind === "primitive" && branch.name === "null");
      const branch = type.branches[step?.kind === "branch" ? step.index : Math.max(0, nothing)];
      if (!branch) return undefined;
      const value = sampleDatum(contract, branch, step?.kind === "branch" ? rest : steps, depth - 1);
      return value === undefined || value === null ? value : { [branchName(branch)]: value };
    }
    case "reference": {
      const named = contract.types.get(type.name);
      return named && sampleNamed(contract, named, steps, depth);
    }
  }
}

const SAMPLES: Readonly<Record<string, JsonValue>> = {
  null: null,
  boolean: true,
  int: 1,
  long: 1,
  float: 1.5,
  double: 1.5,
  bytes: "a",
  string: "a",
};

/** What the JSON encoding calls a branch of a union. */
export function branchName(type: AvroType): string {
  return type.kind === "reference" || type.kind === "primitive" ? type.name : type.kind;
}

function sampleNamed(
  contract: AvroContract,
  named: AvroNamed,
  steps: readonly Step[],
  depth: number,
): JsonValue | undefined {
  const [step, ...rest] = steps;
  if (named.kind === "enum") return step?.kind === "symbol" ? step.symbol : named.symbols[0];
  if (named.kind === "fixed") return named.size >= 0 && named.size <= 1_000 ? "a".repeat(named.size) : undefined;
  const entries: [string, JsonValue][] = [];
  for (const { name, type } of named.fields) {
    const value = sampleDatum(contract, type, step?.kind === "field" && step.name === name ? rest : [], depth - 1);
    if (value === undefined) return undefined;
    entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}
