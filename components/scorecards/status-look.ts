import { CircleCheck, CircleDashed, CircleHelp, CircleMinus, type LucideIcon, ShieldCheck } from "lucide-react";
import type { CheckStatus } from "@/lib/maturity/model/check";
import type { CheckDto } from "@/lib/scorecards/schema/score";

/** A status as it is shown: an exempted check keeps its own, but is shown as exempted where it is not met. */
export type ShownStatus = CheckStatus | "exempted";

/** The picture and ink of each status. What is not met is work to do, not a fault: it has the colour of care. */
export const STATUS_LOOK: Readonly<Record<ShownStatus, { ink: string; Icon: LucideIcon }>> = {
  met: { ink: "text-success-ink", Icon: CircleCheck },
  unmet: { ink: "text-caution-ink", Icon: CircleDashed },
  unknown: { ink: "text-muted", Icon: CircleHelp },
  "not-applicable": { ink: "text-faint", Icon: CircleMinus },
  exempted: { ink: "text-info-ink", Icon: ShieldCheck },
};

/** The status that a check is shown with. */
export function shownStatus({ status, exemption }: Pick<CheckDto, "status" | "exemption">): ShownStatus {
  return exemption !== null && (status === "unmet" || status === "unknown") ? "exempted" : status;
}
