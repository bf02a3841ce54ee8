import type { CheckCase } from "./check-case";
import type { EvidenceKind } from "./model/evidence-kinds";
import type { EvidenceFact } from "./model/facts";

const AT = "2027-02-28T12:00:00.000Z";
const EXPIRES_AT = "2027-05-28T12:00:00.000Z";

function report(kind: EvidenceKind, said: Partial<EvidenceFact>): { evidence: EvidenceFact[] } {
  const usual = { id: "1", outcome: "passed" as const, values: {}, at: AT, expiresAt: EXPIRES_AT };
  return { evidence: [{ ...usual, kind, by: "pipeline", url: null, ...said }] };
}

function withoutEvidence(): [none: CheckCase, nothing: CheckCase] {
  const missing = { status: "unknown" as const, code: "evidence-missing" };
  return [
    { name: "no evidence", base: "exemplary", given: { evidence: [] }, ...missing },
    { name: "nothing known", base: "nothing", given: {}, ...missing },
  ];
}

/** The table of a check that asks for a report of one kind: it passed, failed, has expired, or there is none. */
export function casesOfReport(kind: EvidenceKind): CheckCase[] {
  const [none, nothing] = withoutEvidence();
  const expired = report(kind, { at: "2026-02-28T12:00:00.000Z", expiresAt: "2027-03-01T12:00:00.000Z" });
  return [
    { name: "passed", base: "exemplary", given: {}, status: "met", code: "evidence-passed" },
    none,
    {
      name: "failed",
      base: "exemplary",
      given: report(kind, { outcome: "failed" }),
      status: "unmet",
      code: "evidence-failed",
    },
    { name: "expired", base: "exemplary", given: expired, status: "unknown", code: "evidence-missing" },
    nothing,
  ];
}

/** The table of a check that asks for a percentage in a report of one kind: all, half, no number, or no report. */
export function casesOfPercentage(kind: EvidenceKind): CheckCase[] {
  const [none, nothing] = withoutEvidence();
  return [
    { name: "all of it", base: "exemplary", given: {}, status: "met", code: "evidence-percent" },
    none,
    {
      name: "half of it",
      base: "exemplary",
      given: report(kind, { values: { percent: 50 } }),
      status: "unmet",
      code: "evidence-percent",
    },
    {
      name: "without its number",
      base: "exemplary",
      given: report(kind, {}),
      status: "unknown",
      code: "evidence-without-number",
    },
    nothing,
  ];
}
