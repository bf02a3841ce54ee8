import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { en } from "@/lib/i18n/en";
import { zhCN } from "@/lib/i18n/zh-cn";
import type { GateId } from "@/lib/lifecycle/model";
import type { ApprovalOutlook } from "@/lib/reviews/model/approval-outlook";
import { outlookWords } from "./use-outlook-words";

const LANGUAGES = { en, "zh-CN": zhCN };

function saidIn(locale: keyof typeof LANGUAGES, outlook: ApprovalOutlook): string[] {
  const t = createTranslator({ locale, messages: LANGUAGES[locale], namespace: "reviews" });
  const shared = createTranslator({ locale, messages: LANGUAGES[locale], namespace: "shared" });
  const words = {
    t,
    nameGate: (gate: GateId) => shared(`gate.${gate}`),
    list: (names: readonly string[]) => new Intl.ListFormat(locale).format(names),
  };
  return [outlookWords(outlook, "approve", words), outlookWords(outlook, "outlook", words)];
}

const missing = { kind: "missing", gates: [], changeRequests: 0, approvals: 0, teams: [] } satisfies ApprovalOutlook;

describe("what the button says", () => {
  it.each<[string, ApprovalOutlook, string, string]>([
    ["nothing is missing", { kind: "completes" }, "Approve", "批准"],
    ["somebody publishes it", { kind: "waits" }, "Approve", "批准"],
    [
      "gates",
      { ...missing, gates: ["compatibility"] },
      "Approve — 1 gate blocks: Compatibility",
      "批准 — 1 个关卡阻断：兼容性",
    ],
    [
      "changes",
      { ...missing, changeRequests: 2 },
      "Approve — 2 reviewers asked for changes",
      "批准 — 2 位评审人要求修改",
    ],
    [
      "approvals",
      { ...missing, approvals: 2, teams: ["Orders", "Security"] },
      "Approve — 2 more approvals needed: Orders and Security",
      "批准 — 还需 2 项批准：Orders和Security",
    ],
    [
      "all of them",
      { ...missing, gates: ["lint", "compatibility"], changeRequests: 1, approvals: 1, teams: ["Orders"] },
      "Approve — 2 gates block: Style and Compatibility; 1 reviewer asked for changes; 1 more approval needed: Orders",
      "批准 — 2 个关卡阻断：风格和兼容性；1 位评审人要求修改；还需 1 项批准：Orders",
    ],
  ])("%s", (_name, outlook, english, chinese) => {
    expect([saidIn("en", outlook)[0], saidIn("zh-CN", outlook)[0]]).toEqual([english, chinese]);
  });

  it("says the same as a sentence", () => {
    const outlook = { ...missing, changeRequests: 1, approvals: 1, teams: ["Orders"] };
    expect([saidIn("en", outlook)[1], saidIn("zh-CN", outlook)[1]]).toEqual([
      "Your approval is recorded. Still missing then: 1 reviewer asked for changes; 1 more approval needed: Orders.",
      "您的批准将被记录。之后仍缺：1 位评审人要求修改；还需 1 项批准：Orders。",
    ]);
  });
});
