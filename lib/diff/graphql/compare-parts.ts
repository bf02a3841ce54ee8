import { compareNotes } from "@/lib/diff/graphql/compare-notes";
import { announced, type Comparison } from "@/lib/diff/graphql/comparison";
import { graphqlEnumValueAdded } from "@/lib/diff/graphql/rules/graphql-enum-value-added";
import { graphqlEnumValueRemoved } from "@/lib/diff/graphql/rules/graphql-enum-value-removed";
import { graphqlInterfaceAdded } from "@/lib/diff/graphql/rules/graphql-interface-added";
import { graphqlInterfaceRemoved } from "@/lib/diff/graphql/rules/graphql-interface-removed";
import { graphqlUnionMemberAdded } from "@/lib/diff/graphql/rules/graphql-union-member-added";
import { graphqlUnionMemberRemoved } from "@/lib/diff/graphql/rules/graphql-union-member-removed";
import type { GraphqlType } from "@/lib/specs/graphql/contract";

/** Compares the values of an enum, the members of a union, and the interfaces of a type. */
export function compareParts(comparison: Comparison, from: GraphqlType, to: GraphqlType): void {
  compareValues(comparison, from, to);
  compareMembers(comparison, from, to);
  compareInterfaces(comparison, from, to);
}

function compareValues(comparison: Comparison, from: GraphqlType, to: GraphqlType): void {
  const subjectOf = (value: string): string => `Value \`${value}\` of \`${from.name}\``;
  for (const [name, older] of from.values) {
    const newer = to.values.get(name);
    const where = { trail: [from.name, name], type: from.name };
    if (newer) {
      compareNotes(comparison, { where, subject: subjectOf(name), from: older, to: newer });
      continue;
    }
    comparison.tell(graphqlEnumValueRemoved, {
      where: { ...where, direction: "input" },
      facts: { subject: subjectOf(name), name: "", before: name, ...announced(older) },
      from: older.place,
      prove: (witnesses) => witnesses.giving(from.name, name, name),
    });
  }
  for (const [name, newer] of to.values) {
    if (from.values.has(name)) continue;
    comparison.tell(graphqlEnumValueAdded, {
      where: { trail: [from.name, name], type: from.name, direction: "output" },
      facts: { subject: subjectOf(name), name: "", after: name },
      to: newer.place,
    });
  }
}

function compareMembers(comparison: Comparison, from: GraphqlType, to: GraphqlType): void {
  for (const [name, place] of from.members) {
    if (to.members.has(name)) continue;
    comparison.tell(graphqlUnionMemberRemoved, {
      where: { trail: [from.name, name], type: from.name, direction: "output" },
      facts: { subject: `Member \`${name}\` of \`${from.name}\``, name: "", before: name },
      from: place,
      to: to.place,
      prove: (witnesses) => witnesses.selecting(from.name, `... on ${name} { __typename }`, name),
    });
  }
  for (const [name, place] of to.members) {
    if (from.members.has(name)) continue;
    comparison.tell(graphqlUnionMemberAdded, {
      where: { trail: [from.name, name], type: from.name, direction: "output" },
      facts: { subject: `Member \`${name}\` of \`${from.name}\``, name: "", after: name },
      from: from.place,
      to: place,
    });
  }
}

function compareInterfaces(comparison: Comparison, from: GraphqlType, to: GraphqlType): void {
  const subjectOf = (name: string): string => `Interface \`${name}\` of \`${from.name}\``;
  for (const [name, place] of from.interfaces) {
    // The removal of the interface itself says it all.
    if (to.interfaces.has(name) || !comparison.to.types.has(name)) continue;
    comparison.tell(graphqlInterfaceRemoved, {
      where: { trail: [from.name, name], type: from.name, direction: "output" },
      facts: { subject: subjectOf(name), name: "", before: name },
      from: place,
      to: to.place,
      prove: (witnesses) =>
        witnesses.selecting(name, `... on ${from.name} { __typename }`, from.name) ??
        witnesses.selecting(from.name, `... on ${name} { __typename }`, name),
    });
  }
  for (const [name, place] of to.interfaces) {
    if (from.interfaces.has(name)) continue;
    const where = { trail: [from.name, name], type: name, direction: "output" as const };
    const facts = { subject: subjectOf(name), name: "", after: name };
    comparison.tell(graphqlInterfaceAdded, { where, facts, from: from.place, to: place });
  }
}
