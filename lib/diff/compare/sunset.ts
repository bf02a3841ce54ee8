import { type Markable, readMark } from "@/lib/specs/marks/read-mark";

/** What a definition announces of a part of it. */
export interface Announcement {
  /** By the flag, or by an extension that says more than a date. */
  deprecated: boolean;
  /** The ISO day of its sunset. */
  sunset?: string;
}

/** What is announced of a part, by `deprecated` and by every extension that is in use (docs/deprecation-marks.md). */
export function announcementOf({ place, deprecated = false, extensions }: Markable): Announcement {
  // Most parts have no extensions, and there are many.
  if (extensions === undefined) return { deprecated };
  const { mark } = readMark({ place, deprecated, extensions });
  if (!mark) return { deprecated };
  return {
    deprecated: deprecated || mark.source !== "x-sunset",
    ...(mark.sunset === undefined ? {} : { sunset: mark.sunset }),
  };
}

/** Whether an announced sunset has come by a day; both ISO days. Nothing announced: no. */
export function hasPassed(sunset: string | undefined, today: string): boolean {
  return sunset !== undefined && sunset <= today;
}

/** What happened to a sunset; undefined where it is the same. */
export function sunsetMove(
  before: string | undefined,
  after: string | undefined,
): "added" | "removed" | "brought-forward" | "postponed" | undefined {
  if (before === after) return undefined;
  if (before === undefined) return "added";
  if (after === undefined) return "removed";
  return after < before ? "brought-forward" : "postponed";
}

/** What had been announced of something that is gone, and not at its time: for the message. */
export function noticeGiven({ deprecated, sunset }: Announcement): string | undefined {
  if (sunset !== undefined) return `its sunset was announced for ${sunset}`;
  return deprecated ? "it was deprecated, with no sunset date" : undefined;
}
