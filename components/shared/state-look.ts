import { Archive, CircleCheck, CircleDashed, CircleDot, Clock, type LucideIcon, Sunset } from "lucide-react";
import type { BadgeTone } from "@/components/ui/badge-style";
import type { VersionState } from "@/lib/lifecycle/model";

/** The picture and tone of each state of a version. */
export const STATE_LOOK: Record<VersionState, { tone: Exclude<BadgeTone, "outline">; Icon: LucideIcon }> = {
  draft: { tone: "neutral", Icon: CircleDashed },
  in_review: { tone: "accent", Icon: CircleDot },
  active: { tone: "success", Icon: CircleCheck },
  deprecated: { tone: "caution", Icon: Clock },
  sunset: { tone: "danger", Icon: Sunset },
  retired: { tone: "neutral", Icon: Archive },
};
