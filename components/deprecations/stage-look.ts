import { Clock, Hourglass, type LucideIcon, Megaphone, Sunset, TriangleAlert } from "lucide-react";
import type { ShownStage } from "@/lib/deprecations/model/deprecations-address";

/** The picture and tones of each stage on the way out; `bar` is for the timeline. */
export const STAGE_LOOK: Record<ShownStage, { Icon: LucideIcon; ink: string; bar: string }> = {
  announced: { Icon: Megaphone, ink: "text-info-ink", bar: "border-info-line bg-info-soft" },
  within_90_days: { Icon: Clock, ink: "text-caution-ink", bar: "border-caution-line bg-caution-soft" },
  within_30_days: { Icon: Hourglass, ink: "text-danger-ink", bar: "border-danger-line bg-danger-soft" },
  overdue: { Icon: TriangleAlert, ink: "text-danger-ink", bar: "border-danger-solid bg-danger-soft" },
  sunset: { Icon: Sunset, ink: "text-muted", bar: "border-line-strong bg-line" },
};

/** Where something stands; what is retired stands with what is sunset. */
export function shownStage(stage: ShownStage | "retired"): ShownStage {
  return stage === "retired" ? "sunset" : stage;
}
