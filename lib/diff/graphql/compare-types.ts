import { compareFields } from "@/lib/diff/graphql/compare-fields";
import { aboutInput, compareInputs, variable } from "@/lib/diff/graphql/compare-inputs";
import { compareNotes, values } from "@/lib/diff/graphql/compare-notes";
import { compareParts } from "@/lib/diff/graphql/compare-parts";
import type { Comparison } from "@/lib/diff/graphql/comparison";
import { INPUT_FIELD_RULES } from "@/lib/diff/graphql/input-rules";
import { graphqlInputBecameOneOf } from "@/lib/diff/graphql/rules/graphql-input-became-one-of";
import { graphqlInputNoLongerOneOf } from "@/lib/diff/graphql/rules/graphql-input-no-longer-one-of";
import { graphqlRootTypeRenamed } from "@/lib/diff/graphql/rules/graphql-root-type-renamed";
import { graphqlScalarSpecificationChanged } from "@/lib/diff/graphql/rules/graphql-scalar-specification-changed";
import { graphqlTypeAdded } from "@/lib/diff/graphql/rules/graphql-type-added";
import { graphqlTypeKindChanged } from "@/lib/diff/graphql/rules/graphql-type-kind-changed";
import { graphqlTypeRemoved } from "@/lib/diff/graphql/rules/graphql-type-removed";
import { GRAPHQL_ROOTS, type GraphqlContract, type GraphqlType } from "@/lib/specs/graphql/contract";

/** Compares all types: the roots by what they are for, the others by name. */
export function compareTypes(comparison: Comparison): void {
  const { from, to } = comparison;
  for (const root of GRAPHQL_ROOTS) {
    const older = from.types.get(from.roots.get(root) ?? "");
    const newer = to.types.get(to.roots.get(root) ?? "");
    if (!older || !newer) continue;
    if (older.name !== newer.name) compareRootName(comparison, root, older, newer);
    compareFields(comparison, older, newer, root);
    compareCommon(comparison, older, newer);
  }
  const before = plainTypes(from);
  const after = plainTypes(to);
  for (const [name, older] of before) {
    const newer = after.get(name);
    if (newer) comparePair(comparison, older, newer);
    else if (![...to.roots.values()].includes(name)) compareRemoved(comparison, older);
  }
  for (const [name, newer] of after) {
    if (before.has(name) || [...from.roots.values()].includes(name)) continue;
    const facts = { subject: `Type \`${name}\``, name: "", after: newer.kind };
    comparison.tell(graphqlTypeAdded, { where: { trail: [name], type: name }, facts, to: newer.place });
  }
}

/** All types but those of the roots. */
function plainTypes({ types, roots }: GraphqlContract): Map<string, GraphqlType> {
  const rootNames = new Set(roots.values());
  return new Map([...types].filter(([name]) => !rootNames.has(name)));
}

function compareRootName(comparison: Comparison, root: string, from: GraphqlType, to: GraphqlType): void {
  comparison.tell(graphqlRootTypeRenamed, {
    where: { trail: ["schema", root] },
    facts: { subject: `The type for each ${root}`, name: "", before: from.name, after: to.name },
    from: from.place,
    to: to.place,
    prove: (witnesses) => witnesses.selecting(from.name, `... on ${from.name} { __typename }`, from.name),
  });
}

function compareRemoved(comparison: Comparison, from: GraphqlType): void {
  comparison.tell(graphqlTypeRemoved, {
    // Queries have no way to name a scalar or an enum that they only receive.
    where: {
      trail: [from.name],
      type: from.name,
      ...(from.kind === "scalar" || from.kind === "enum" ? { direction: "input" } : {}),
    },
    facts: { subject: `Type \`${from.name}\``, name: "", before: from.kind },
    from: from.place,
    prove: (witnesses) => witnesses.naming(from, true),
  });
}

function comparePair(comparison: Comparison, from: GraphqlType, to: GraphqlType): void {
  // An object that becomes an interface keeps its fields and its fragments, but comes back under other names.
  const isOpened = from.kind === "object" && to.kind === "interface";
  if (from.kind !== to.kind) {
    comparison.tell(graphqlTypeKindChanged, {
      where: { trail: [from.name], type: from.name },
      facts: { subject: `Type \`${from.name}\``, name: "", before: from.kind, after: to.kind },
      from: from.place,
      to: to.place,
      ...(isOpened ? { severity: "dangerous" } : {}),
      prove: (witnesses) => witnesses.naming(from, false),
    });
    if (!isOpened) return;
  }
  if (from.kind === "input") compareInput(comparison, from, to);
  else if (from.kind === "object" || from.kind === "interface") compareFields(comparison, from, to);
  compareCommon(comparison, from, to);
}

function compareCommon(comparison: Comparison, from: GraphqlType, to: GraphqlType): void {
  const where = { trail: [from.name], type: from.name };
  const subject = `Type \`${from.name}\``;
  compareParts(comparison, from, to);
  compareNotes(comparison, { where, subject, from, to });
  if (from.specifiedBy !== to.specifiedBy) {
    comparison.tell(graphqlScalarSpecificationChanged, {
      where,
      facts: { subject, name: "", ...values(from.specifiedBy, to.specifiedBy) },
      from: from.place,
      to: to.place,
      ...(from.specifiedBy === undefined ? { harmless: "It says for the first time what it follows." } : {}),
    });
  }
}

function compareInput(comparison: Comparison, from: GraphqlType, to: GraphqlType): void {
  const { name } = from;
  if (from.isOneOf !== to.isOneOf) {
    const [first, second] = [...from.fields.values()];
    comparison.tell(from.isOneOf ? graphqlInputNoLongerOneOf : graphqlInputBecameOneOf, {
      where: { trail: [name], type: name, direction: "input" },
      facts: { subject: `Input type \`${name}\``, name: "" },
      from: from.place,
      to: to.place,
      prove: (witnesses) =>
        first && second ? witnesses.giving(name, witnesses.object(name, [first.name, second.name]), name) : undefined,
    });
  }
  compareInputs(
    comparison,
    {
      rules: INPUT_FIELD_RULES,
      whereOf: (field) => ({ trail: [name, field], type: name, direction: "input" }),
      subjectOf: (field) => `Input field \`${name}.${field}\``,
      prove: (witnesses, field, given, type) =>
        witnesses.giving(
          name,
          witnesses.object(name, [], { name: field, given }),
          aboutInput(field, type),
          variable(field, type),
        ),
    },
    from.fields,
    to.fields,
  );
}
