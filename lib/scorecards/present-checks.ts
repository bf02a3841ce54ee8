import { createTranslator } from "next-intl";
import { CHECKS_BY_ID } from "@/lib/maturity/checks";
import type { CheckEvidence } from "@/lib/maturity/model/check";
import type { CheckResult } from "@/lib/maturity/model/score";
import en from "@/messages/en/scorecardChecks.json";
import type { CheckDto } from "./schema/score";

const texts = new Map<string, string>(Object.entries(en.evidence));

/** English for programs; pages say the same from its code, in the language of who reads. */
export function evidenceText({ code, values }: Pick<CheckEvidence, "code" | "values">): string {
  const text = texts.get(code);
  if (text === undefined) return code;
  return createTranslator({ locale: "en", messages: { text }, onError: () => undefined })("text", values);
}

/** The title, why and fix of a check; of one that this release does not know, its id. */
export function textOfCheck(id: string): { title: string; why: string; fix: string } {
  const { title, why, fix } = CHECKS_BY_ID.get(id) ?? { title: id, why: "", fix: "" };
  return { title, why, fix };
}

/** A check of a scorecard. */
export function presentCheck(check: CheckResult): CheckDto {
  const { id, level, facet, status, evidence, effortHours, weight, required, exemption } = check;
  const exempted = exemption && { id: exemption.id, reason: exemption.reason, expiresOn: exemption.expiresOn };
  return {
    ...{ id, level, facet, ...textOfCheck(id), status },
    evidence: { ...evidence, text: evidenceText(evidence) },
    ...{ effort: effortHours, weight, required, exemption: exempted },
  };
}
