import { RegistryError } from "@/lib/core/errors";
import { daysUntil, utcDay } from "@/lib/lifecycle/notice";

/** Nothing is exempted for ever: each is looked at again within a year and a day. */
export const LONGEST_EXEMPTION_DAYS = 366;

/** Throws `invalid_input` unless the last day is today or later, and within the longest time. */
export function requireLastDay(expiresOn: string, now: Date): Date {
  const day = new Date(`${expiresOn}T00:00:00Z`);
  const days = daysUntil(day, now);
  if (days >= 0 && days <= LONGEST_EXEMPTION_DAYS) return day;
  const latest = utcDay(new Date(now.getTime() + LONGEST_EXEMPTION_DAYS * 86_400_000));
  const message =
    days < 0 ? `${expiresOn} has passed` : `${expiresOn} is more than ${LONGEST_EXEMPTION_DAYS} days ahead`;
  throw new RegistryError("invalid_input", `An exemption cannot hold until then: ${message}.`, {
    fix: `Choose a day from ${utcDay(now)} to ${latest}.`,
    violations: [{ pointer: "/expiresOn", message }],
  });
}
