import type { GateReport } from "@/lib/gates/model";
import type { GatesDto, StandingPlace } from "@/lib/gates/schema";
import { type GateResult, isGateBlocking } from "@/lib/lifecycle/model";
import type { TransitionDecision } from "@/lib/lifecycle/transitions";
import { missingOf, presentPoint } from "@/lib/versions/model/refusal";

/** What the gates amount to: whether one blocks, whether one stands at all. */
export function verdictOf(gates: readonly GateResult[]): GatesDto["verdict"] {
  if (gates.some(isGateBlocking)) return "fail";
  const stands = ({ mode, outcome }: GateResult) => mode !== "off" && (outcome === "fail" || outcome === "unknown");
  return gates.some(stands) ? "warn" : "pass";
}

const MOST_PLACES = 200;

/** What each gate stands on, by the fingerprints that it names. */
function standingPlaces({ changes, items, lint }: GateReport, gates: readonly GateResult[]): StandingPlace[] {
  const open = (id: GateResult["id"]) => {
    const gate = gates.find((one) => one.id === id);
    return new Set(gate?.outcome === "fail" && gate.mode !== "off" ? gate.fingerprints : []);
  };
  const [breaking, found] = [open("compatibility"), open("lint")];
  const messages = new Map((items ?? []).map(({ fingerprint, message }) => [fingerprint, message]));
  const fromChanges = changes.flatMap(({ fingerprint, rule, severity, operation }): StandingPlace[] =>
    breaking.has(fingerprint)
      ? [
          {
            ...{ gate: "compatibility", fingerprint, rule, severity, operation, place: null },
            message: messages.get(fingerprint) ?? rule.replaceAll("-", " "),
          },
        ]
      : [],
  );
  const findings = lint.kind === "done" ? lint.findings : [];
  const fromLint = findings.flatMap((one): StandingPlace[] => {
    const { fingerprint, rule, severity, operation = null, message, file, line, column, pointer } = one;
    if (!found.has(fingerprint)) return [];
    return [
      {
        ...{ gate: "lint", fingerprint, rule, severity, operation, message },
        place: { file, line, column, pointer },
      },
    ];
  });
  return [...fromChanges, ...fromLint].slice(0, MOST_PLACES);
}

/** The version that is judged, as far as a report does not say it. */
type Judged = Pick<GatesDto, "api" | "version" | "state" | "stored" | "revisionNumber">;

/** The gates as REST shows them. `decision` is null where nothing is to be decided any more. */
export function presentGates(
  judged: Judged,
  report: GateReport,
  gates: readonly GateResult[],
  decision: TransitionDecision | null,
): GatesDto {
  const { baseline, summary, comparison, digest } = report;
  const { breaking, dangerous, nonBreaking } = summary ?? { breaking: 0, dangerous: 0, nonBreaking: 0 };
  return {
    ...judged,
    digest,
    baseline: baseline?.label ?? null,
    changes: baseline && summary ? { from: baseline.label, breaking, dangerous, nonBreaking } : null,
    compatibilityLevel: comparison.level,
    verdict: verdictOf(gates),
    gates: [...gates],
    standing: standingPlaces(report, gates),
    missing: decision ? missingOf(decision) : [],
    notes: decision?.verdict === "allowed" ? decision.notes.map(presentPoint) : [],
  };
}
