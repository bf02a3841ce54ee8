import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { en } from "@/lib/i18n/en";
import { zhCN } from "@/lib/i18n/zh-cn";
import { GUARDS, type RequiredApproval } from "@/lib/lifecycle/guards";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";

const one = (over: Partial<RequiredApproval>): RequiredApproval => ({
  id: "security",
  team: "Accounts",
  needed: 1,
  given: 0,
  hasDeciders: true,
  ...over,
});
/** One team that is asked for everything. */
const REQUIRED = [
  one({ id: "consumer:ledger", consumer: "Ledger" }),
  one({ id: "consumer:till", consumer: "Till" }),
  one({}),
  one({ id: "platform" }),
  one({ id: "consumer:safe", consumer: "Safe", hasDeciders: false }),
];

/** What is missing where the owning team and all of `REQUIRED` have yet to approve. */
function missing() {
  const { refusals = [] } = GUARDS.approvals({
    from: "in_review",
    now: new Date("2026-11-03T12:00:00Z"),
    policy: { ...DEFAULT_LIFECYCLE_POLICY, requiredApprovals: 1 },
    openValidityErrors: 0,
    gates: [],
    approvals: 0,
    requiredReviewers: REQUIRED,
    retirement: null,
  });
  return refusals;
}

describe("approvals that are missing", () => {
  it("each read differently, by what the team is asked for", () => {
    expect(missing().map(({ detail }) => detail)).toEqual([
      "1 approval of 1 missing.",
      "The approval of Accounts, for its consumer Ledger, is missing.",
      "The approval of Accounts, for its consumer Till, is missing.",
      "The approval of Accounts, for security, is missing.",
      "The approval of Accounts, for the platform, is missing.",
      "The approval of Accounts, for its consumer Safe, is missing, and nobody in that team may give it.",
    ]);
  });

  it("say in English what the registry says, and the same in Chinese", () => {
    const told = missing().slice(1);
    const english = createTranslator({ locale: "en", messages: en, namespace: "lifecycle" });
    const chinese = createTranslator({ locale: "zh-CN", messages: zhCN, namespace: "lifecycle" });
    const said = (t: typeof english) =>
      told.map(({ code, values }) => {
        const { team = "", asked = "", consumer = "" } = values;
        const key =
          code === "reviewer_missing" ? "pointDetail.reviewer_missing" : "pointDetail.reviewers_without_deciders";
        return t(key, { team: String(team), asked: String(asked), consumer: String(consumer) });
      });
    expect(said(english)).toEqual(told.map(({ detail }) => detail));
    expect(said(chinese)).toEqual([
      "缺少 Accounts（代表其消费方 Ledger）的批准。",
      "缺少 Accounts（代表其消费方 Till）的批准。",
      "缺少 Accounts（负责安全）的批准。",
      "缺少 Accounts（负责平台）的批准。",
      "缺少 Accounts（代表其消费方 Safe）的批准，而该团队无人有权批准。",
    ]);
  });
});
