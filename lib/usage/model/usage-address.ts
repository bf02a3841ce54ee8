/** Lengths of a window, in days, that pages offer. */
export const USAGE_DAYS = [7, 30, 90, 365] as const;
export type UsageDays = (typeof USAGE_DAYS)[number];

/** What a page about an API's usage shows. */
export interface UsageQuery {
  days: UsageDays;
  version?: string | undefined;
  operation?: string | undefined;
  consumer?: string | undefined;
}

const text = (value: string | string[] | undefined, most: number) =>
  typeof value === "string" && value !== "" ? value.slice(0, most) : undefined;

/** The query of an address; what it does not say, or says wrong, is as usual. */
export function readUsageQuery(given: Record<string, string | string[] | undefined>): UsageQuery {
  return {
    days: USAGE_DAYS.find((days) => String(days) === given.days) ?? 30,
    version: text(given.version, 100),
    operation: text(given.operation, 1_000),
    consumer: text(given.consumer, 200),
  };
}

/** The address of a page about an API's usage. */
export function usageHref(api: string, query: Partial<UsageQuery> = {}): string {
  const params = new URLSearchParams();
  if (query.days !== undefined && query.days !== 30) params.set("days", String(query.days));
  narrow(params, query);
  const search = params.toString();
  return `/apis/${encodeURIComponent(api)}/usage${search ? `?${search}` : ""}`;
}

/** The query of the REST address that answers what a page shows, from a day (`2027-01-31`) on. */
export function usageAsked(from: string, query: Partial<UsageQuery>): string {
  const params = new URLSearchParams({ from });
  narrow(params, query);
  return params.toString();
}

function narrow(params: URLSearchParams, query: Partial<UsageQuery>): void {
  for (const name of ["version", "operation", "consumer"] as const) {
    const value = query[name];
    if (value !== undefined) params.set(name, value);
  }
}

const DAY = 86_400_000;

/** So many UTC days, the present one included, as days. */
export function daysUntil(now: Date, days: number): { from: string; to: string } {
  const first = new Date(Math.floor(now.getTime() / DAY) * DAY - (days - 1) * DAY);
  return { from: first.toISOString().slice(0, 10), to: now.toISOString().slice(0, 10) };
}
