/** An instant, in whole days before the day of loading and a time of that day (UTC). */
export interface DaysBefore {
  daysAgo: number;
  hour: number;
  /** 0 where absent. */
  minute?: number;
}
