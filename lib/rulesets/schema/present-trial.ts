import { storedActor } from "@/lib/versions/model/stored-actor";
import { TRIAL_STATES, type TrialDto, triedInput, trialResult } from "./trial";

interface StoredTrial {
  id: string;
  input: unknown;
  state: string;
  done: number;
  total: number | null;
  result: unknown;
  because: string | null;
  byKind: string;
  byId: string;
  byName: string;
  at: Date;
  finishedAt: Date | null;
}

/** A trial as REST shows it. */
export function presentTrial(row: StoredTrial): TrialDto {
  return {
    id: row.id,
    binding: triedInput(row.input).binding,
    state: TRIAL_STATES.find((state) => state === row.state) ?? "failed",
    done: row.done,
    total: row.total,
    result: row.result === null ? null : trialResult.parse(row.result),
    because: row.because,
    by: storedActor(row.byKind, row.byId, row.byName),
    at: row.at.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
