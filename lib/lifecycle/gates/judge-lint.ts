import type { LintReport } from "@/lib/gates/model";
import { type GateVerdict, notRun, reason, type Standing } from "./verdict";

/** So many silent rules are named; a ruleset for another format would fill the page. */
const MOST_NOTES = 20;

const keyOf = ({ ruleset, rule }: { ruleset: string; rule: string }) => `${ruleset}/${rule}`;

/** Rules with more findings than their baseline allows of which no single finding blocks: all of them stand as one. */
function exceeding({ findings, ratchet }: Extract<LintReport, { kind: "done" }>): Standing[] {
  const blocked = new Set(findings.filter(({ action }) => action === "block").map(keyOf));
  return ratchet
    .filter((one) => one.now > one.allowed && !blocked.has(keyOf(one)))
    .map((one) => ({ rule: one.rule, fingerprint: `ratchet ${keyOf(one)} ${one.now}` }));
}

/**
 * Nothing stands that its ruleset blocks, and no rule with a baseline finds more than it did, also where it only warns; the
 * number is in that fingerprint, so that a waiver for five does not let six through. Findings that warn, rules with a
 * baseline, and rules that are on and cannot act on this format are told in the notes.
 */
export function judgeLint(report: LintReport | null): GateVerdict {
  if (report === null) return notRun();
  if (report.kind === "failed") return notRun(reason("lint_unknown", { because: report.because }));
  const { findings, ratchet, silent } = report;
  const warning = findings.filter(({ action }) => action === "warn").length;
  return {
    against: [...findings.filter(({ action }) => action === "block"), ...exceeding(report)],
    clear: reason("lint_clear"),
    standing: (open) => reason("lint_stands", { ...open }),
    notes: [
      ...ratchet.map(({ rule, ruleset, allowed, now }) => reason("lint_ratchet", { rule, ruleset, allowed, now })),
      ...(warning > 0 ? [reason("lint_warnings", { count: warning })] : []),
      ...silent
        .slice(0, MOST_NOTES)
        .map(({ rule, ruleset, because }) => reason("lint_silent", { rule, ruleset, because })),
    ],
  };
}
