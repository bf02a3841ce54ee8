import { RegistryError } from "@/lib/core/errors";
import { DAYS_KEPT } from "./hours";

const DAY = 86_400_000;
const DEFAULT_DAYS = 30;
/** Years of four digits, and none that databases count otherwise. */
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(9999, 11, 31);

/** A window of time: `from` is included, `to` is not. */
export interface UsageWindow {
  from: Date;
  to: Date;
}

/**
 * The window that is asked for: days (UTC, both included) or instants. Without `to` it ends now, without `from` it is 30 days
 * long. Throws `invalid_input` where it ends before it begins, is longer than what is kept, or lies where no calls can be.
 */
export function readWindow(given: { from?: string | undefined; to?: string | undefined }, now: Date): UsageWindow {
  const to = given.to === undefined ? now : end(given.to);
  const from = given.from === undefined ? new Date(to.getTime() - DEFAULT_DAYS * DAY) : new Date(given.from);
  if (from >= to)
    throw new RegistryError("invalid_input", "The window ends before it begins.", { fix: "Give from before to." });
  if (to.getTime() - from.getTime() > (DAYS_KEPT + 1) * DAY) {
    throw new RegistryError("invalid_input", `Calls are kept for ${DAYS_KEPT} days; the window is longer.`, {
      fix: "Ask for a shorter window.",
    });
  }
  if (from.getTime() < EARLIEST || to.getTime() > LATEST) {
    throw new RegistryError("invalid_input", "The window lies outside of the years 1970 to 9999.", {
      fix: "Give days of the time that calls are kept for.",
    });
  }
  return { from, to };
}

function end(text: string): Date {
  const at = new Date(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(at.getTime() + DAY) : at;
}
