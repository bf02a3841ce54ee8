import {
  CalendarPlus,
  Clock,
  Hourglass,
  type LucideIcon,
  Megaphone,
  PackageX,
  Sunset,
  TriangleAlert,
} from "lucide-react";
import type { BoardStage } from "@/lib/deprecations/model/board-stage";

/** The picture and tones of each stage on the way out; `bar` is for the timeline and the calendar. */
export const STAGE_LOOK: Record<BoardStage, { Icon: LucideIcon; ink: string; bar: string }> = {
  planned: { Icon: CalendarPlus, ink: "text-muted", bar: "border-line-strong border-dashed bg-surface" },
  announced: { Icon: Megaphone, ink: "text-info-ink", bar: "border-info-line bg-info-soft" },
  within_90_days: { Icon: Clock, ink: "text-caution-ink", bar: "border-caution-line bg-caution-soft" },
  within_30_days: { Icon: Hourglass, ink: "text-danger-ink", bar: "border-danger-line bg-danger-soft" },
  overdue: { Icon: TriangleAlert, ink: "text-danger-ink", bar: "border-danger-solid bg-danger-soft" },
  sunset: { Icon: Sunset, ink: "text-muted", bar: "border-line-strong bg-line" },
  retired: { Icon: PackageX, ink: "text-faint", bar: "border-line bg-sunken" },
};
