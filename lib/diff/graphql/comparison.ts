import { type Direction, Reach } from "@/lib/specs/graphql/reach";
import type { LanguageDifference, LanguageRule } from "@/lib/diff/languages/model";
import type { Proof } from "@/lib/diff/model";
import type { Facts } from "@/lib/diff/rule";
import type { GraphqlContract, GraphqlDeclaration } from "@/lib/specs/graphql/contract";
import type { Place } from "@/lib/specs/model";
import type { Witnesses } from "@/lib/diff/graphql/witness/witnesses";

const NO_WITNESS = "No query was found that only this difference lets the newer version refuse.";

/** Where a difference stands: in an operation, or in a type that root fields lead to. */
export interface Where {
  trail: readonly string[];
  /** The root field that it is in. */
  operation?: string;
  /** The type that it is in, and in which direction that counts; without one it counts in each. */
  type?: string;
  direction?: Direction;
}

/** A difference as the comparers of GraphQL tell it. */
export interface Told {
  where: Where;
  facts: Facts;
  from?: Place | undefined;
  to?: Place | undefined;
  /** Where it is known to be harmless: why. */
  harmless?: string | undefined;
  /** Where it is worse or better than the rule says. */
  severity?: "dangerous" | undefined;
  prove?: (witnesses: Witnesses) => Proof | undefined;
}

/** What all comparers of GraphQL share. */
export class Comparison {
  private readonly reach: Reach;
  private readonly newReach: Reach;

  constructor(
    readonly from: GraphqlContract,
    readonly to: GraphqlContract,
    /** Absent: nobody asks for proofs. */
    private readonly witnesses: Witnesses | undefined,
    private readonly report: (difference: LanguageDifference) => void,
  ) {
    this.reach = new Reach(from);
    this.newReach = new Reach(to);
  }

  /** Reports a difference: as harmless, where no caller can have to do with it, and with the root fields that lead to it. */
  tell(rule: LanguageRule, { where, facts, harmless, severity, prove, ...places }: Told): void {
    const names = this.namesOf(where, places.from === undefined);
    const [only] = names;
    const operation = where.operation ?? (names.length === 1 && only?.startsWith("@") === false ? only : undefined);
    const reason = harmless ?? (rule.severity === "non-breaking" ? undefined : this.unreachable(where));
    const isNoted = where.operation === undefined && rule.severity !== "non-breaking";
    const notes = [facts.note ?? "", isNoted ? reachedBy(names) : ""].filter(Boolean);
    const proof = reason === undefined ? this.proofOf(rule, severity, prove) : { status: "rule" as const, reason };
    this.report({
      rule,
      ...(operation === undefined ? {} : { operation: { key: operation, matchKey: operation } }),
      trail: where.trail.map((label) => ({ label, key: label, path: "" })),
      facts: { ...facts, ...(notes.length > 0 ? { note: notes.join("; ") } : {}) },
      ...places,
      ...(reason === undefined ? (severity ? { severity } : {}) : { severity: "non-breaking" }),
      ...(proof ? { proof } : {}),
    });
  }

  private proofOf(rule: LanguageRule, severity: Told["severity"], prove: Told["prove"]): Proof | undefined {
    if (rule.severity !== "breaking" || severity || !prove || !this.witnesses) return undefined;
    return prove(this.witnesses) ?? { status: "inconclusive", reason: NO_WITNESS };
  }

  private namesOf({ operation, type }: Where, isNew: boolean): readonly string[] {
    if (operation !== undefined || type === undefined) return [];
    const older = this.reach.names(type);
    return older.length > 0 || !isNew ? older : this.newReach.names(type);
  }

  private unreachable({ operation, type, direction }: Where): string | undefined {
    if (operation !== undefined || type === undefined) return undefined;
    if (this.reach.names(type, direction).length > 0) return undefined;
    if (this.reach.names(type).length === 0) return `No root field of the older version leads to \`${type}\`.`;
    return direction === "input"
      ? `Callers only receive \`${type}\`, and never give it.`
      : `Callers only give \`${type}\`, and never receive it.`;
  }
}

/** Which root fields lead there, for people. */
function reachedBy(names: readonly string[]): string {
  if (names.length === 0) return "";
  const shown = names.slice(0, 3).join(", ");
  return `reached by ${Reach.isAll(names) ? shown : `${shown} and others`}`;
}

/** That something was announced, for the note of its removal. */
export function announced({ deprecation }: GraphqlDeclaration): Pick<Facts, "note"> {
  if (!deprecation) return {};
  return { note: deprecation.reason === undefined ? "it was deprecated" : `it was deprecated: ${deprecation.reason}` };
}
