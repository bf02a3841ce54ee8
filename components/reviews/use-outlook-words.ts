"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { GateId } from "@/lib/lifecycle/model";
import type { ApprovalOutlook } from "@/lib/reviews/model/approval-outlook";

interface Words {
  t: ReturnType<typeof useTranslations<"reviews">>;
  nameGate: (gate: GateId) => string;
  list: (names: readonly string[]) => string;
}

/** Everything that an outlook says is missing: gates, requests for changes, approvals. */
function missingWords(outlook: Extract<ApprovalOutlook, { kind: "missing" }>, { t, nameGate, list }: Words): string {
  const { gates, changeRequests, approvals, teams } = outlook;
  const parts = [
    ...(gates.length > 0 ? [t("stillMissing.gates", { count: gates.length, gates: list(gates.map(nameGate)) })] : []),
    ...(changeRequests > 0 ? [t("stillMissing.changes_requested", { count: changeRequests })] : []),
    ...(approvals > 0 ? [t("stillMissing.approvals", { count: approvals, teams: list(teams) })] : []),
  ];
  return parts.reduce((before, part) => t("stillMissing.and", { before, part }));
}

/** What an approval leads to, on the button (`approve`) and as a sentence (`outlook`). */
export function outlookWords(outlook: ApprovalOutlook, prefix: "approve" | "outlook", words: Words): string {
  const { t } = words;
  if (outlook.kind !== "missing") return t(`${prefix}.${outlook.kind}`);
  return t(`${prefix}.missing`, { missing: missingWords(outlook, words) });
}

/** `outlookWords` in the language of the page. */
export function useOutlookWords(outlook: ApprovalOutlook): (prefix: "approve" | "outlook") => string {
  const t = useTranslations("reviews");
  const tShared = useTranslations("shared");
  const format = useFormatter();
  const nameGate = (gate: GateId) => tShared(`gate.${gate}`);
  return (prefix) => outlookWords(outlook, prefix, { t, nameGate, list: (names) => format.list(names) });
}
