import avro from "avsc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Change } from "@/lib/diff/model";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

function changesOf(from: JsonValue, to: JsonValue): Change[] {
  const read = (schema: JsonValue) => parseSpec(textSource({ "a.avsc": schema }), { format: "avro" });
  return compareSpecs(read(from), read(to), { today: "2026-01-01" }).changes;
}

function typeOf(schema: JsonValue): avro.Type {
  return avro.Type.forSchema(structuredClone(schema) as avro.Schema, { wrapUnions: true });
}

/** Whether the library resolves data of the one schema with the other. */
function resolves(writer: JsonValue, reader: JsonValue): boolean {
  try {
    typeOf(reader).createResolver(typeOf(writer));
    return true;
  } catch {
    return false;
  }
}

const isBreaking = (changes: readonly Change[]): boolean => changes.some(({ severity }) => severity === "breaking");

const PRIMITIVES = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"];
const primitive = fc.constantFrom(...PRIMITIVES);
const enumeration = fc.tuple(fc.subarray(["A", "B", "C"], { minLength: 1 }), fc.boolean()).map(
  ([symbols, hasDefault]): JsonValue => ({
    type: "enum",
    name: "E",
    symbols,
    ...(hasDefault ? { default: symbols[0] ?? "" } : {}),
  }),
);
const fixed = fc.constantFrom(4, 8).map((size): JsonValue => ({ type: "fixed", name: "F", size }));
const inner = fc.array(fc.constantFrom("x", "y"), { minLength: 1, maxLength: 2 }).map(
  (names): JsonValue => ({
    type: "record",
    name: "R",
    fields: [...new Set(names)].map((name) => ({ name, type: "int" })),
  }),
);
const plain: fc.Arbitrary<JsonValue> = fc.oneof({ weight: 4, arbitrary: primitive }, enumeration, fixed, inner);
const union = fc.uniqueArray(fc.constantFrom("null", "int", "long", "string", "boolean"), {
  minLength: 1,
  maxLength: 4,
});
const nested: fc.Arbitrary<JsonValue> = fc.oneof(
  plain,
  plain.map((items) => ({ type: "array", items })),
  plain.map((values) => ({ type: "map", values })),
  union,
);

/** A field that may have a default: of the type null alone or first, which every library takes. */
const field = (name: string): fc.Arbitrary<JsonObject> =>
  fc
    .tuple(nested, fc.boolean())
    .map(
      ([type, hasDefault]): JsonObject =>
        hasDefault ? { name, type: ["null", ...without(type)], default: null } : { name, type },
    );

function without(type: JsonValue): JsonValue[] {
  return Array.isArray(type) ? type.filter((one) => one !== "null") : type === "null" ? [] : [type];
}

/** A record, in which each type that has a name is declared once. */
const schema: fc.Arbitrary<JsonObject> = fc
  .tuple(
    fc.option(nested, { nil: undefined }),
    fc.option(field("b"), { nil: undefined }),
    fc.option(primitive, { nil: undefined }),
  )
  .filter(([a, b]) => !sharesNames(a, b))
  .map(([a, b, c]) => ({
    type: "record",
    name: "Root",
    fields: [
      ...(a === undefined ? [] : [{ name: "a", type: a }]),
      ...(b === undefined ? [] : [b]),
      ...(c === undefined ? [] : [{ name: "c", type: c }]),
    ],
  }));

function sharesNames(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  const [one, other] = [JSON.stringify(left ?? null), JSON.stringify(right ?? null)];
  return ['"E"', '"F"', '"R"'].some((name) => one.includes(name) && other.includes(name));
}

describe("avsc and the comparer on generated pairs", () => {
  it("agree whether older data can be read, and a proof's datum is really written and refused", () => {
    let breaking = 0;
    let proved = 0;
    fc.assert(
      fc.property(schema, schema, (from, to) => {
        const changes = changesOf(from, to);
        const told = changes.map(({ id, location, severity }) => `${severity} ${id} ${location}`).join("; ");
        expect(isBreaking(changes), `${JSON.stringify(from)} → ${JSON.stringify(to)}: ${told}`).toBe(
          !resolves(from, to),
        );
        for (const { severity, proof, location } of changes) {
          expect(proof.status).not.toBe("inconclusive");
          const { witness } = proof;
          if (witness && location.startsWith("Root")) {
            const written = JSON.stringify(witness.value);
            expect(() => typeOf(witness.acceptedBy === "from" ? from : to).fromString(written), written).not.toThrow();
          }
          if (severity === "breaking") breaking += 1;
          if (severity === "breaking" && proof.witness) proved += 1;
        }
      }),
      { numRuns: 1_500, seed: 8 },
    );
    expect(breaking).toBeGreaterThan(500);
    expect(proved / breaking).toBeGreaterThan(0.9);
  });

  it("agree on a schema against itself", () => {
    fc.assert(
      fc.property(schema, (one) => {
        expect(changesOf(one, structuredClone(one))).toEqual([]);
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});

/** Where the two differ, and why ours is right: the list in docs/languages/avro.md. */
const DISAGREEMENTS: { name: string; from: JsonValue; to: JsonValue; ours: boolean; theirs: boolean }[] = [
  {
    name: "a type in another namespace: names match without it (Avro 1.12, schema resolution)",
    from: { type: "record", name: "x.A", fields: [] },
    to: { type: "record", name: "y.A", fields: [] },
    ours: true,
    theirs: false,
  },
  {
    name: "a decimal with another scale: they match only if precision and scale do",
    from: {
      type: "record",
      name: "A",
      fields: [{ name: "a", type: { type: "bytes", logicalType: "decimal", precision: 9, scale: 2 } }],
    },
    to: {
      type: "record",
      name: "A",
      fields: [{ name: "a", type: { type: "bytes", logicalType: "decimal", precision: 9, scale: 3 } }],
    },
    ours: false,
    theirs: true,
  },
];

describe("where avsc and the comparer differ", () => {
  it.each(DISAGREEMENTS)("$name", ({ from, to, ours, theirs }) => {
    expect([!isBreaking(changesOf(from, to)), resolves(from, to)]).toEqual([ours, theirs]);
  });
});
