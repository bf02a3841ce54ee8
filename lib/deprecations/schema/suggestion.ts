import { z } from "zod";

/** Which version, or which of its operations. */
export const suggestionQuery = z.strictObject({
  /** The key of one operation; left out: the whole version. */
  operation: z.string().trim().min(1).max(1000).optional(),
});

/** A sunset that the calls allow, or why none can be named, with what it was read from. */
export const sunsetSuggestionDto = z.strictObject({
  verdict: z.enum(["suggested", "none"]),
  /** The day; null where none can be named. */
  day: z.iso.date().nullable(),
  /**
   * `calls`: the forecast decides; `notice`: the notice period does; `quiet`: there are few enough calls already. Where none can
   * be named `telemetry_short`, `not_falling` or `too_slow`.
   */
  because: z.enum(["calls", "notice", "quiet", "telemetry_short", "not_falling", "too_slow"]),
  /** The first day on which the quiet days before it have few enough calls. */
  quietOn: z.iso.date().nullable(),
  /** Calls a day now, by the trend. */
  callsADay: z.number().nullable(),
  /** -0.12: each week has 12 % fewer calls than the one before. */
  weeklyChange: z.number().nullable(),
  weeks: z.number().int().nullable(),
  /** Calls in the last quiet days, where they are few enough. */
  calls: z.number().nullable(),
  telemetryDays: z.number().int(),
  neededDays: z.number().int().nullable(),
  /** The policy: so many calls in so many days are as good as none. */
  mostCalls: z.number().int(),
  quietDays: z.number().int(),
  /** The first day on which the notice period is over, and the days it has. */
  noticeEnds: z.iso.date(),
  noticeDays: z.number().int(),
  /** All of it in a sentence, in English. */
  reasoning: z.string(),
});
export type SunsetSuggestionDto = z.output<typeof sunsetSuggestionDto>;
