/** What became of one version. */
export type Outcome =
  | { kind: "created"; breaking: number | null }
  | { kind: "already there" }
  | { kind: "refused"; reason: string }
  | { kind: "not supported"; format: string };

export interface ImportedVersion {
  api: string;
  version: string;
  outcome: Outcome;
}

/** One outcome in a few words. */
export function describeOutcome(outcome: Outcome): string {
  if (outcome.kind === "refused") return `refused: ${outcome.reason}`;
  if (outcome.kind === "not supported") return `${outcome.format} is not yet supported`;
  if (outcome.kind === "created" && outcome.breaking) return `created, ${outcome.breaking} breaking`;
  return outcome.kind;
}
