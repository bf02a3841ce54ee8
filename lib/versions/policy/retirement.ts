import type { LifecyclePolicy, RemainingTraffic, VersionState } from "@/lib/lifecycle/model";
import { daysUntil, utcDay } from "@/lib/lifecycle/notice";
import type { RetirementDto } from "@/lib/versions/schema/transition";

/** What a replacement turned out to be. */
export type ReplacementFinding =
  | { kind: "none" }
  | { kind: "outside"; url: string }
  | { kind: "missing"; name: string }
  | { kind: "found"; name: string; state: VersionState | null };

/** Everything that *can it be retired* is answered from. */
export interface RetirementFacts {
  state: VersionState;
  now: Date;
  policy: Pick<LifecyclePolicy, "noticeDays" | "replacementRequired" | "remainingTraffic">;
  record: { sunsetAt: Date; recordedAt: Date; deprecatedAt: Date } | null;
  replacement: ReplacementFinding;
  traffic: RemainingTraffic;
}

type Clause = RetirementDto["clauses"][number];

function stateClause({ state }: RetirementFacts): Clause {
  const evidence = state === "retired" ? "It is retired already." : `The version is ${state}.`;
  return { id: "state", ok: state === "sunset", evidence };
}

function sunsetClause({ record, now }: RetirementFacts): Clause {
  const id = "sunset-passed";
  if (!record) return { id, ok: false, evidence: "No sunset date is on record." };
  const ok = now.getTime() >= record.sunsetAt.getTime();
  const days = daysUntil(record.sunsetAt, now);
  const when = ok ? "has passed" : days === 0 ? "is today" : `is in ${days} ${days === 1 ? "day" : "days"}`;
  return { id, ok, evidence: `The sunset on ${utcDay(record.sunsetAt)} ${when}.` };
}

function noticeClause({ record, policy }: RetirementFacts): Clause {
  const id = "notice-given";
  if (!record) return { id, ok: false, evidence: "It was never announced." };
  const told = record.deprecatedAt > record.recordedAt ? record.deprecatedAt : record.recordedAt;
  const days = daysUntil(record.sunsetAt, told);
  const evidence = `Announced on ${utcDay(told)}, ${days} days before the sunset; the policy asks for ${policy.noticeDays}.`;
  return { id, ok: days >= policy.noticeDays, evidence };
}

function replacementClause({ replacement, policy }: RetirementFacts): Clause {
  const id = "replacement-active";
  switch (replacement.kind) {
    case "none": {
      const asked = policy.replacementRequired ? "; the policy requires one" : ", and the policy requires none";
      return { id, ok: !policy.replacementRequired, evidence: `No replacement is named${asked}.` };
    }
    case "outside":
      return {
        id,
        ok: true,
        evidence: `${replacement.url} is outside the registry: whether it works is not known here.`,
      };
    case "missing":
      return { id, ok: false, evidence: `${replacement.name} is not in the registry any more.` };
    case "found": {
      const ok = replacement.state === "active";
      const evidence =
        replacement.state === null
          ? `${replacement.name} has no active version.`
          : `${replacement.name} is ${replacement.state}.`;
      return { id, ok, evidence };
    }
  }
}

function callsClause({ traffic, policy }: RetirementFacts): Clause {
  const id = "remaining-calls";
  const off = policy.remainingTraffic === "off";
  if (traffic === "unknown") {
    const evidence = off ? "Unknown, and the policy does not ask." : "Unknown: no usage was ever reported.";
    return { id, ok: off, evidence };
  }
  const { calls, windowDays } = traffic;
  return { id, ok: off || calls === 0, evidence: `${calls} calls in the last ${windowDays} days.` };
}

/** Whether a version can be retired, clause by clause with its evidence (INTERFACE §2): yes only where every clause holds. */
export function judgeRetirement(facts: RetirementFacts): RetirementDto {
  const clauses = [
    stateClause(facts),
    sunsetClause(facts),
    noticeClause(facts),
    replacementClause(facts),
    callsClause(facts),
  ];
  return { verdict: clauses.every((clause) => clause.ok) ? "yes" : "no", clauses };
}
