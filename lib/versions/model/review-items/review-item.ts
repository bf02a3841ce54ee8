import type { Severity } from "@/lib/diff/model";

/**
 * One thing that an approval covers. `change`: of the Diff against the baseline, under the organisation's severities.
 * `extension`: an `x-…` member added, removed or changed, which the differ does not judge. `content`: without a baseline one
 * item for the whole contract, else (`CONTENT_RULE`) each place at which the text differs, judged or not.
 */
export interface ReviewItem {
  /** The same whatever the order of keys, the layout and the wording of descriptions. */
  fingerprint: string;
  kind: "change" | "extension" | "content";
  rule: string;
  severity: Severity;
  /** The key of the operation it is in; null where it concerns more than one. */
  operation: string | null;
  message: string;
}

/** The engine that makes items: goes up when the same two definitions would give others. */
export const REVIEW_ITEMS_ENGINE = "3";

/** The rule of items that only say where the text differs. */
export const CONTENT_RULE = "content-changed";
