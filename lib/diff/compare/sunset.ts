/** Whether an announced sunset (an ISO day or instant) has come by a day (`YYYY-MM-DD`). Unreadable: no. */
export function hasPassed(sunset: string | undefined, today: string): boolean {
  const day = sunsetDay(sunset);
  return day !== undefined && day <= today;
}

/** The day of a sunset as `YYYY-MM-DD`; undefined where nothing readable was written. */
export function sunsetDay(sunset: string | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:$|[Tt ])/.exec(sunset?.trim() ?? "");
  return match?.[1];
}
