import { expect, it } from "vitest";
import { judgeReview, type Outcome } from "./judge-review";

const asked = (revision: number, counts = true) => ({ decision: "request_changes", counts, revision });
const point = (code: string) => ({ code, detail: "…" });

it.each<[string, Partial<Parameters<typeof judgeReview>[0]>, boolean, Outcome | null]>([
  ["an open one", {}, false, null],
  [
    "one that lacks approvals and has a gate against it",
    { missing: [point("approvals_missing"), point("gate_failed")] },
    false,
    null,
  ],
  ["one that only gates stop", { missing: [point("gate_failed"), point("gate_unknown")] }, false, "gate_refused"],
  ["one that only invalidity stops", { missing: [point("validity_errors")] }, false, "gate_refused"],
  ["an approved one that publishes itself", { state: "approved" }, false, null],
  ["an approved one that is held by who asked", { state: "approved", publishWhenApproved: false }, false, "approved"],
  ["an approved one of a run that holds", { state: "approved" }, true, "approved"],
  ["a published one", { state: "published" }, true, "published"],
  ["a withdrawn one", { state: "withdrawn" }, false, "withdrawn"],
  [
    "a request for changes in this revision",
    { state: "changes_requested", decisions: [asked(2)] },
    false,
    "changes_requested",
  ],
  ["one in an earlier revision", { state: "changes_requested", decisions: [asked(1)] }, false, null],
  ["one that does not count", { state: "changes_requested", decisions: [asked(2, false)] }, false, null],
  ["one of other bytes, whatever its state", { state: "published", versionRevision: 3 }, false, "replaced"],
])("%s", (_what, over, isHeld, outcome) => {
  const review = { state: "open", publishWhenApproved: true, versionRevision: 2, decisions: [], missing: [], ...over };
  expect(judgeReview(review, { revisionNumber: 2, isHeld })).toBe(outcome);
});
