import { useTranslations } from "next-intl";
import type { GateReason } from "@/lib/lifecycle/model";

/** What a gate says, in the reader's language. */
export function GateReasonText({ reason }: { reason: Pick<GateReason, "code" | "values"> }) {
  const t = useTranslations("gates");
  return t(`reason.${reason.code}`, reason.values);
}
