import { RegistryError, type Violation } from "@/lib/core/errors";
import { EVIDENCE_VALUES, type EvidenceKind } from "@/lib/maturity/model/evidence-kinds";
import { LONGEST_EVIDENCE_DAYS, VALID_DAYS, VALUE_PARTS } from "./model/kinds";

const DAY_MS = 86_400_000;
/** Clocks of senders may be ahead by so much. */
const SKEW_MS = 5 * 60_000;

function refuse(message: string, violations: Violation[], fix: string): never {
  throw new RegistryError("invalid_input", message, { fix, violations });
}

/** What is wrong with a number of this unit; null: nothing. */
function wrongOf(unit: "percent" | "count", value: number): string | null {
  if (unit === "percent") return value <= 100 ? null : "at most 100";
  return Number.isInteger(value) ? null : "a whole number";
}

/** Throws `invalid_input` for numbers that the kind does not know, of another unit, and for parts greater than their whole. */
export function requireValues(kind: EvidenceKind, values: Readonly<Record<string, number>>): void {
  const known = new Map(EVIDENCE_VALUES[kind].map(({ name, unit }) => [name, unit]));
  const given = new Map(Object.entries(values));
  const violations: Violation[] = [];
  for (const [name, value] of given) {
    const unit = known.get(name);
    const message = unit === undefined ? "not known" : wrongOf(unit, value);
    if (message !== null) violations.push({ pointer: `/values/${name.slice(0, 60)}`, message });
  }
  for (const [part, whole] of VALUE_PARTS) {
    const [some, all] = [given.get(part), given.get(whole)];
    if (some !== undefined && all !== undefined && some > all)
      violations.push({ pointer: `/values/${part}`, message: `at most ${whole}, which is ${all}` });
  }
  if (violations.length === 0) return;
  refuse(
    `Numbers of the evidence do not fit the kind ${kind}.`,
    violations.slice(0, 20),
    `It knows ${[...known].map(([name, unit]) => `${name} (${unit})`).join(", ")}.`,
  );
}

/**
 * When a report was found and until when it counts. Throws `invalid_input` for what was found later than now, has expired
 * already, or would hold for longer than a year and a day. A sender's clock may be ahead by five minutes: then it is now.
 */
export function evidenceTimes(
  kind: EvidenceKind,
  given: { at?: string | undefined; expiresAt?: string | undefined },
  now: Date,
): { at: Date; expiresAt: Date } {
  const found = given.at === undefined ? now : new Date(given.at);
  if (found.getTime() > now.getTime() + SKEW_MS) {
    refuse(
      "Evidence cannot be of the future.",
      [{ pointer: "/at", message: `later than ${now.toISOString()}` }],
      "Leave `at` out, or send when it was found.",
    );
  }
  const at = found > now ? now : found;
  const expiresAt =
    given.expiresAt === undefined ? new Date(at.getTime() + VALID_DAYS[kind] * DAY_MS) : new Date(given.expiresAt);
  const latest = new Date(at.getTime() + LONGEST_EVIDENCE_DAYS * DAY_MS);
  if (expiresAt > now && expiresAt <= latest) return { at, expiresAt };
  const message = expiresAt <= now ? "has passed" : `is later than ${latest.toISOString()}`;
  return refuse(
    `The evidence would hold until ${expiresAt.toISOString()}, which ${message}.`,
    [{ pointer: given.expiresAt === undefined ? "/at" : "/expiresAt", message }],
    `Send what was found lately; it holds for ${LONGEST_EVIDENCE_DAYS} days at most.`,
  );
}
