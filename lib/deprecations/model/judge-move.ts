import { point, type TransitionPoint } from "@/lib/lifecycle/transition-point";
import { dayIn } from "@/lib/lifecycle/zones";

/** A sunset that is to be moved. */
export interface MoveQuestion {
  deprecatedAt: Date;
  from: Date;
  to: Date;
  /** In which days are written; null: UTC. */
  zone: string | null;
  reason: string | undefined;
  /** Whether the policy is to be overridden; only who may change policies can ask for it. */
  override: boolean;
}

/** That a day is earlier than what callers were told. */
export function earlierThanAnnounced(from: string, to: string): TransitionPoint {
  const detail = `${from} was announced; ${to} is earlier.`;
  const fix = `Choose ${from} or later; an administrator may override it, with \`override\`.`;
  return point("sunset_earlier", detail, fix, { from, to });
}

/** What stands against moving a sunset: it may move later with a reason, and earlier only by an override with a reason. */
export function judgeMove({ deprecatedAt, from, to, zone, reason, override }: MoveQuestion): TransitionPoint[] {
  if (to.getTime() === from.getTime()) return [];
  const points: TransitionPoint[] = [];
  if (to.getTime() < deprecatedAt.getTime()) {
    const fix = "Choose a sunset after the deprecation.";
    points.push(point("sunset_before_deprecation", "The sunset would come before the deprecation.", fix));
  }
  if (to.getTime() < from.getTime() && !override) {
    points.push(earlierThanAnnounced(dayIn(from, zone), dayIn(to, zone)));
  }
  if ((reason ?? "").trim() === "") {
    points.push(point("reason_missing", "Moving a sunset needs a reason.", "Say why, in `reason`."));
  }
  return points;
}
