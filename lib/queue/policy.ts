import type { JobState } from "./model";

/** Whether a job in this state can be run once more. */
export function canRetry(state: JobState): boolean {
  return state === "failed";
}

/** Whether a job in this state can still be called off. One at work is not stopped, only not repeated. */
export function canCancel(state: JobState): boolean {
  return state === "created" || state === "retry" || state === "active";
}
