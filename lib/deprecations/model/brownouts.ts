import { point, type TransitionPoint } from "@/lib/lifecycle/transition-point";
import type { Brownout } from "./record";

const MINUTE_MS = 60_000;

/** When something is announced and ends. */
export interface BrownoutFrame {
  deprecatedAt: Date;
  sunsetAt: Date;
  now: Date;
  /** Whether the policy allows any. */
  allowed: boolean;
  /** Those that are on record already: they may have begun, and stay though the policy allows no others any more. */
  known?: readonly Brownout[];
}

const endOf = ({ startsAt, minutes }: Brownout) => startsAt.getTime() + minutes * MINUTE_MS;

/** What is wrong with a schedule: each brown-out lies between the deprecation and the sunset, and no other is going on then. */
export function judgeBrownouts(asked: readonly Brownout[], frame: BrownoutFrame): TransitionPoint[] {
  const known = frame.known ?? [];
  const isKnown = (one: Brownout) =>
    known.some((other) => other.startsAt.getTime() === one.startsAt.getTime() && other.minutes === one.minutes);
  if (!frame.allowed && !asked.every(isKnown)) {
    const fix = "Leave them out, or ask for a policy that allows them.";
    return [point("brownouts_not_allowed", "The policy allows no brown-outs.", fix)];
  }
  const sorted = [...asked].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return sorted.flatMap((one, index) => {
    const before = sorted[index - 1];
    const because =
      one.startsAt.getTime() < frame.deprecatedAt.getTime()
        ? "before"
        : endOf(one) > frame.sunsetAt.getTime()
          ? "after"
          : endOf(one) <= frame.now.getTime() && !isKnown(one)
            ? "past"
            : before && endOf(before) > one.startsAt.getTime()
              ? "overlap"
              : null;
    return because === null ? [] : [misplaced(one, because)];
  });
}

const WHY = {
  before: "it begins before the deprecation",
  after: "it ends after the sunset",
  past: "it is over already",
  overlap: "it overlaps another one",
};

function misplaced({ startsAt }: Brownout, because: keyof typeof WHY): TransitionPoint {
  const start = startsAt.toISOString();
  return point(
    "brownout_misplaced",
    `The brown-out of ${start} does not fit: ${WHY[because]}.`,
    "Choose times between the deprecation and the sunset.",
    { startsAt: start, because },
  );
}
