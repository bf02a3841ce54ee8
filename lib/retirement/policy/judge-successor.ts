import type { Finding, RetirementFacts } from "@/lib/retirement/model";
import { namesOf } from "./judge-consumers";

/** Whether what replaces it has everything of it that is still used. */
export function judgeSuccessor({ successor, rules, record, isMeasured }: RetirementFacts): Finding {
  if (rules.successorCovers === "off") return { ok: true, code: "successor_off", values: {} };
  if (!successor) return { ok: false, code: "successor_unread", values: {} };
  if (successor.kind === "unused")
    return { ok: true, code: "successor_unused", values: { days: rules.traffic.quietDays } };
  const used = { used: successor.used, measured: isMeasured ? 1 : 0 };
  if (!("name" in successor)) return { ok: false, code: `successor_${successor.kind}`, values: used };
  const { name } = successor;
  if (successor.kind === "unknown") return { ok: false, code: "successor_unknown", values: { name } };
  const { lost, deprecated } = successor;
  // Who was told how to move can move: a successor that is the same would be none.
  const broken = record?.hasGuide ? [] : successor.broken;
  if (lost.length + deprecated.length + broken.length === 0) {
    return successor.broken.length > 0
      ? { ok: true, code: "successor_changed", values: { name, ...used, broken: successor.broken.length } }
      : { ok: true, code: "successor_covers", values: { name, ...used } };
  }
  const values = {
    ...{ name, ...used, lost: lost.length, lostNames: namesOf(lost) },
    ...{ deprecated: deprecated.length, deprecatedNames: namesOf(deprecated) },
    ...{ broken: broken.length, brokenNames: namesOf(broken) },
  };
  return { ok: false, code: "successor_lacks", values };
}

/** Whether callers were really told: every field confirmed somewhere, none contradicted, none missing where somebody looked. */
export function judgeWire({ wire, overHttp, rules }: RetirementFacts): Finding {
  if (rules.headersSeen === "off") return { ok: true, code: "headers_off", values: {} };
  if (!overHttp) return { ok: true, code: "headers_none", values: {} };
  if (!wire) return { ok: false, code: "headers_unread", values: {} };
  const { confirmed, contradicted, missing, unconfirmed } = wire;
  if (contradicted > 0) return { ok: false, code: "headers_contradicted", values: { contradicted } };
  if (missing > 0) return { ok: false, code: "headers_missing", values: { missing } };
  if (confirmed === 0) return { ok: false, code: "headers_unseen", values: {} };
  if (unconfirmed.length > 0) return { ok: false, code: "headers_partial", values: { fields: unconfirmed.join(", ") } };
  return { ok: true, code: "headers_confirmed", values: { confirmed } };
}
