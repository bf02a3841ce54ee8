import type { At, Both, Comparison } from "@/lib/diff/smithy/comparison";
import { patternRelation } from "@/lib/diff/containment/pattern-relation";
import { constraintNarrowed } from "@/lib/diff/smithy/rules/constraint-narrowed";
import { constraintWidened } from "@/lib/diff/smithy/rules/constraint-widened";
import { patternChanged } from "@/lib/diff/smithy/rules/pattern-changed";
import type { SmithyUsage } from "@/lib/specs/smithy/usage";
import type { SmithyTrait } from "@/lib/specs/smithy/contract";
import { hasTrait, textOf, traitKey, type Traited, traitOf } from "@/lib/specs/smithy/traits-of";
import type { Severity } from "@/lib/diff/model";

const ONLY_SENT = {
  severity: "non-breaking",
  reason: "callers only send it, and whatever was allowed still is",
} as const;
const ONLY_RECEIVED = { severity: "non-breaking", reason: "callers only receive it, and expected more" } as const;

/** Compares the constraint traits of two shapes or members: less is refused where it is sent, more surprises where it is received. */
export function compareConstraints(
  comparison: Comparison,
  { from, to }: Both<Traited>,
  at: At,
  subject: string,
  usage: SmithyUsage,
): void {
  const narrowed = (name: string, before: SmithyTrait | undefined, after: SmithyTrait | undefined): void =>
    comparison.report(constraintNarrowed, below(at, name), {
      ...told(subject, name, before, after),
      shownBy: "request",
      ...(usage.sent ? {} : ONLY_RECEIVED),
    });
  const widened = (name: string, before: SmithyTrait | undefined, after: SmithyTrait | undefined): void =>
    comparison.report(constraintWidened, below(at, name), {
      ...told(subject, name, before, after),
      ...(usage.received ? {} : ONLY_SENT),
    });
  for (const name of ["length", "range"] as const) {
    const [before, after] = [traitOf(from, name), traitOf(to, name)];
    const lower = [bound(from, name, "min", -Infinity), bound(to, name, "min", -Infinity)] as const;
    const upper = [bound(from, name, "max", Infinity), bound(to, name, "max", Infinity)] as const;
    if (lower[1] > lower[0] || upper[1] < upper[0]) narrowed(name, before, after);
    if (lower[1] < lower[0] || upper[1] > upper[0]) widened(name, before, after);
  }
  const [wasUnique, isUnique] = [hasTrait(from, "uniqueItems"), hasTrait(to, "uniqueItems")];
  if (!wasUnique && isUnique) narrowed("uniqueItems", undefined, traitOf(to, "uniqueItems"));
  if (wasUnique && !isUnique) widened("uniqueItems", traitOf(from, "uniqueItems"), undefined);
  comparePattern(comparison, { from, to }, at, subject, usage);
}

function told(subject: string, name: string, before: SmithyTrait | undefined, after: SmithyTrait | undefined) {
  return { subject, name, before: before?.value, after: after?.value };
}

function below(at: At, name: string): At {
  return { ...at, trail: [...at.trail, name] };
}

function bound(of: Traited, trait: string, key: string, open: number): number {
  const value = traitKey(of, trait, key);
  return value === undefined || value === null ? open : Number(value);
}

function comparePattern(
  comparison: Comparison,
  { from, to }: Both<Traited>,
  at: At,
  subject: string,
  usage: SmithyUsage,
): void {
  const [before, after] = [textOf(from, "pattern"), textOf(to, "pattern")];
  if (before === after) return;
  const relation = before === undefined ? "around" : after === undefined ? "within" : patternRelation(before, after);
  if (relation === "equal") return;
  const [severity, reason] = judgePattern(relation, usage);
  comparison.report(patternChanged, below(at, "pattern"), {
    subject,
    before,
    after,
    shownBy: "request",
    ...(severity === "breaking" ? {} : { severity, reason }),
  });
}

/** `within`: the old pattern's texts are all among the new one's. */
function judgePattern(relation: string, { sent, received }: SmithyUsage): [Severity, string] {
  if (relation === "within")
    return received
      ? ["dangerous", "callers may receive texts that they did not expect"]
      : ["non-breaking", ONLY_SENT.reason];
  if (sent) return ["breaking", ""];
  return relation === "around"
    ? ["non-breaking", ONLY_RECEIVED.reason]
    : ["dangerous", "callers may receive texts that they did not expect"];
}
