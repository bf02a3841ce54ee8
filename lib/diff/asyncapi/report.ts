import type { Segment } from "@/lib/diff/compare/difference";
import type { LanguageDifference, LanguageRule } from "@/lib/diff/languages/model";
import type { Operation } from "@/lib/specs/model";

/** What is reported beside the rule and the way to the place. */
type Details = Omit<LanguageDifference, "rule" | "trail" | "operation" | "facts"> & {
  facts: Omit<LanguageDifference["facts"], "subject">;
};

/** A step of the way: its words, or words for people and a key for the fingerprint. */
export type Step = string | readonly [label: string, key: string];

/** Reports a difference within one operation, or of the whole document. */
export type ActionReport = (rule: LanguageRule, way: readonly Step[], details: Details) => void;

/** A report that names an operation. */
export function reportIn(
  report: (difference: LanguageDifference) => void,
  operation: Pick<Operation, "key" | "matchKey"> | undefined,
): ActionReport {
  return (rule, way, { facts, ...details }) => {
    report({
      rule,
      trail: way.map(segmentOf),
      facts: { subject: "", ...facts },
      ...details,
      ...(operation ? { operation: { key: operation.key, matchKey: operation.matchKey } } : {}),
    });
  };
}

function segmentOf(step: Step): Segment {
  const [label, key] = typeof step === "string" ? [step, step] : step;
  return { label, key, path: "" };
}
