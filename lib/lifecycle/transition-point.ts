/** One thing that stands in the way, or that should be known. `values` are what a translation of `code` needs. */
export interface TransitionPoint {
  code: TransitionCode;
  detail: string;
  /** What to do about it. */
  fix: string;
  values: Record<string, string | number>;
}

/** Every reason a transition may be refused or noted for. Stable for ever. */
export const TRANSITION_CODES = [
  "transition_not_allowed",
  "validity_unknown",
  "validity_errors",
  "review_required",
  "approvals_missing",
  "reviewer_missing",
  "reviewers_without_deciders",
  "changes_requested",
  "gate_failed",
  "gate_unknown",
  "gate_not_evaluated",
  "deprecation_missing",
  "sunset_before_deprecation",
  "sunset_too_soon",
  "sunset_earlier",
  "replacement_missing",
  "replacement_cycle",
  "replacement_deprecated",
  "replaces_others",
  "guide_missing",
  "brownouts_not_allowed",
  "brownout_misplaced",
  "reason_missing",
  "sunset_not_due",
  "notice_short",
  "replacement_inactive",
  "traffic_remains",
  "traffic_unknown",
  "consumers_waiting",
  "successor_lacking",
  "fields_unseen",
  "retirement_unknown",
] as const;
export type TransitionCode = (typeof TRANSITION_CODES)[number];

/** A point of a decision. */
export function point(
  code: TransitionCode,
  detail: string,
  fix: string,
  values: TransitionPoint["values"] = {},
): TransitionPoint {
  return { code, detail, fix, values };
}

/** Singular or plural with its number: `1 approval`, `2 approvals`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
