import { z } from "zod";

// What this program reads of `POST /apis/{api}/gates`. What it does not know, it leaves alone.

const gate = z.object({
  id: z.string(),
  mode: z.enum(["block", "warn", "off"]),
  outcome: z.enum(["pass", "fail", "waived", "unknown"]),
  because: z.string(),
  notes: z.array(z.object({ detail: z.string() })).default([]),
  count: z.number().default(0),
});
export type CheckedGate = z.output<typeof gate>;

export const gatesAnswer = z.object({
  api: z.string(),
  version: z.string(),
  /** Null: there is no such version yet. */
  state: z.string().nullable(),
  stored: z.boolean(),
  digest: z.string(),
  revisionNumber: z.number(),
  baseline: z.string().nullable(),
  changes: z
    .object({ from: z.string(), breaking: z.number(), dangerous: z.number(), nonBreaking: z.number() })
    .nullable(),
  verdict: z.enum(["pass", "warn", "fail"]),
  gates: z.array(gate),
  standing: z
    .array(
      z.object({
        gate: z.string(),
        fingerprint: z.string(),
        rule: z.string(),
        operation: z.string().nullable(),
        message: z.string(),
        place: z.object({ line: z.number(), column: z.number() }).nullable(),
      }),
    )
    .default([]),
});
export type GatesAnswer = z.output<typeof gatesAnswer>;

/** What a check came to: the gates, or why the registry would not take the definition at all. */
export type Checked =
  | { kind: "judged"; file: string; answer: GatesAnswer }
  | { kind: "refused"; file: string; api: string; refusal: Refusal };

/** A refusal with its places. */
export interface Refusal {
  code: string;
  message: string;
  fix: string;
  places: { file?: string | undefined; line?: number | undefined; column?: number | undefined; message: string }[];
}

/** From which standing on a check fails. */
export type FailOn = "block" | "warn" | "none";

/** How a gate stands for a pipeline. `unknown`: the check could not run, which is never success where the gate blocks. */
export type Standing = "passes" | "warns" | "blocks" | "unknown" | "off";

/** How a gate stands. */
export function standingOf({ mode, outcome }: Pick<CheckedGate, "mode" | "outcome">): Standing {
  if (mode === "off") return "off";
  if (outcome === "pass" || outcome === "waived") return "passes";
  if (mode === "warn") return "warns";
  return outcome === "unknown" ? "unknown" : "blocks";
}

/** What a pipeline is told: `failed` where a gate stands, `broken` where one only could not run. */
export function verdictOf(checked: Checked, failOn: FailOn): "passed" | "failed" | "broken" {
  if (checked.kind === "refused") return "failed";
  const standings = checked.answer.gates.map(standingOf);
  const fails = (standing: Standing) => standing === "blocks" || (failOn === "warn" && standing === "warns");
  if (failOn !== "none" && standings.some(fails)) return "failed";
  return standings.includes("unknown") ? "broken" : "passed";
}

/** The verdict in one sentence: the first thing that everybody reads. */
export function verdictSentence(checked: Checked): string {
  if (checked.kind === "refused") return "The registry does not take this definition";
  const standings = checked.answer.gates.map(standingOf);
  const count = (wanted: Standing) => standings.filter((one) => one === wanted).length;
  const [blocks, unknown, warns] = [count("blocks"), count("unknown"), count("warns")];
  const parts = [
    ...(blocks > 0 ? [`${blocks} of ${standings.length} gates ${blocks === 1 ? "stands" : "stand"} in the way`] : []),
    ...(unknown > 0 ? [`${unknown} could not be checked`] : []),
    ...(blocks + unknown === 0 ? ["No gate stands in the way"] : []),
    ...(warns > 0 ? [`${warns} only ${warns === 1 ? "warns" : "warn"}`] : []),
  ];
  return parts.join(", ");
}

/** What the gates stand on, a line each: what, where, and by which fingerprint a waiver names it. */
export function standingLines({ standing }: Pick<GatesAnswer, "standing">): string[] {
  const lines = standing.slice(0, MOST_LISTED).map(({ gate: of, rule, operation, message, place, fingerprint }) => {
    const where = [operation ?? "", place ? `line ${place.line}:${place.column}` : ""].filter(Boolean).join(", ");
    return `${of}: ${rule}${where === "" ? "" : ` at ${where}`}: ${message} (${fingerprint})`;
  });
  const more = standing.length - lines.length;
  return more > 0 ? [...lines, `… and ${more} more`] : lines;
}

const MOST_LISTED = 20;

/** What changed for callers, in one sentence; null without a baseline. */
export function changesSentence({ changes }: Pick<GatesAnswer, "changes">): string | null {
  if (!changes) return null;
  const { from, breaking, dangerous, nonBreaking } = changes;
  return `Changes since ${from}: ${breaking} breaking, ${dangerous} dangerous, ${nonBreaking} non-breaking`;
}
