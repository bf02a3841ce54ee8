import type { Comparison, Where } from "@/lib/diff/graphql/comparison";
import { graphqlDeprecationAdded } from "@/lib/diff/graphql/rules/graphql-deprecation-added";
import { graphqlDeprecationReasonChanged } from "@/lib/diff/graphql/rules/graphql-deprecation-reason-changed";
import { graphqlDeprecationRemoved } from "@/lib/diff/graphql/rules/graphql-deprecation-removed";
import { graphqlDescriptionChanged } from "@/lib/diff/graphql/rules/graphql-description-changed";
import { graphqlDirectiveUseAdded } from "@/lib/diff/graphql/rules/graphql-directive-use-added";
import { graphqlDirectiveUseChanged } from "@/lib/diff/graphql/rules/graphql-directive-use-changed";
import { graphqlDirectiveUseRemoved } from "@/lib/diff/graphql/rules/graphql-directive-use-removed";
import { BUILTIN_DIRECTIVES } from "@/lib/specs/graphql/builtin";
import type { GraphqlDeclaration, GraphqlDirectiveUse } from "@/lib/specs/graphql/contract";

interface Noted {
  where: Where;
  subject: string;
  from: GraphqlDeclaration;
  to: GraphqlDeclaration;
  /** A field of a root type: its description and its mark are compared for all languages. */
  isOperation?: boolean;
}

/** Compares what is said of a declaration: its description, its deprecation, and the directives on it. */
export function compareNotes(comparison: Comparison, noted: Noted): void {
  const { where, subject, from, to, isOperation = false } = noted;
  const places = { from: from.place, to: to.place };
  if (!isOperation && (from.description ?? "") !== (to.description ?? "")) {
    const facts = { subject, name: "", ...values(from.description, to.description) };
    comparison.tell(graphqlDescriptionChanged, { where, facts, ...places });
  }
  compareDeprecation(comparison, noted);
  compareUses(comparison, noted);
}

function compareDeprecation(comparison: Comparison, { where, subject, from, to, isOperation = false }: Noted): void {
  const places = { from: from.place, to: to.place };
  const [before, after] = [from.deprecation, to.deprecation];
  if (isOperation) return;
  if (before && after) {
    if (before.reason === after.reason) return;
    const facts = { subject, name: "", ...values(before.reason, after.reason) };
    comparison.tell(graphqlDeprecationReasonChanged, { where, facts, ...places });
  } else if (before || after) {
    const reason = (after ?? before)?.reason;
    const facts = { subject, name: "", ...(reason === undefined ? {} : { note: reason }) };
    comparison.tell(after ? graphqlDeprecationAdded : graphqlDeprecationRemoved, { where, facts, ...places });
  }
}

function compareUses(comparison: Comparison, { where, subject, from, to }: Noted): void {
  const before = usesByName(from);
  const after = usesByName(to);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const older = before.get(name);
    const newer = after.get(name);
    if (older === newer) continue;
    const rule =
      older === undefined
        ? graphqlDirectiveUseAdded
        : newer === undefined
          ? graphqlDirectiveUseRemoved
          : graphqlDirectiveUseChanged;
    comparison.tell(rule, {
      where: { ...where, trail: [...where.trail, `@${name}`] },
      facts: { subject, name, ...values(older, newer) },
      from: from.place,
      to: to.place,
    });
  }
}

/** The directives on a declaration as text, by name; those that stand there several times in their order. */
function usesByName({ directives }: GraphqlDeclaration): Map<string, string> {
  const uses = new Map<string, string>();
  for (const use of directives) {
    if (BUILTIN_DIRECTIVES.has(use.name)) continue;
    const known = uses.get(use.name);
    uses.set(use.name, known === undefined ? textOfUse(use) : `${known} ${textOfUse(use)}`);
  }
  return uses;
}

function textOfUse({ name, args }: GraphqlDirectiveUse): string {
  const given = [...args].map(([key, { text }]) => `${key}: ${text}`).sort();
  return given.length === 0 ? `@${name}` : `@${name}(${given.join(", ")})`;
}

/** Facts of before and after; what is not there is absent. */
export function values(before: string | undefined, after: string | undefined): { before?: string; after?: string } {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
