import type { VersionState } from "@/lib/lifecycle/model";
import { NOTICE_STAGES, noticeStage } from "@/lib/lifecycle/notice";

/** The columns of the board: from what is only planned to what is gone. */
export const BOARD_STAGES = ["planned", ...NOTICE_STAGES, "sunset", "retired"] as const;
export type BoardStage = (typeof BOARD_STAGES)[number];

/** What decides on a stage. */
export interface StagedThing {
  versionState: VersionState;
  /** A whole version moves through the states itself; a part goes with its date. */
  isVersion: boolean;
  deprecatedAt: Date | null;
  sunsetAt: Date | null;
}

/** The stage of something that goes away; without a date it is only announced. */
export function boardStage({ versionState, isVersion, deprecatedAt, sunsetAt }: StagedThing, now: Date): BoardStage {
  if (versionState === "retired" || versionState === "sunset") return versionState;
  const isAhead = deprecatedAt !== null && deprecatedAt.getTime() > now.getTime();
  if (isAhead && (!isVersion || versionState !== "deprecated")) return "planned";
  return sunsetAt === null ? "announced" : noticeStage(sunsetAt, now);
}
