/** The stages of a run: its source is fetched, its plan is looked at, its items are brought in. */
export const RUN_STATES = ["collecting", "planned", "running", "done", "cancelled", "failed"] as const;
export type RunState = (typeof RUN_STATES)[number];

/**
 * What became of an item. `planned` and `working` are still to be done; `present`: the same bytes were there; `refused`: the
 * registry said no; `failed`: it could not be tried to the end, and may be again; `left_out`: by the plan, or by a person.
 */
export const ITEM_STATES = ["planned", "working", "created", "present", "refused", "failed", "left_out"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What a run is made from. */
export const IMPORT_KINDS = ["upload", "definition", "apis-json", "backstage", "api-catalog"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What would become of an item that is still to be done. */
export const OUTLOOKS = [
  "new-api",
  "new-version",
  "present",
  "conflict",
  "needs-team",
  "new-team",
  "no-such-team",
  "forbidden",
] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** A state as stored; anything else in the column is a fault of ours. */
export function runStateOf(text: string): RunState {
  const state = RUN_STATES.find((one) => one === text);
  if (!state) throw new Error(`unknown state of an import: ${text}`);
  return state;
}

/** A state as stored; anything else in the column is a fault of ours. */
export function itemStateOf(text: string): ItemState {
  const state = ITEM_STATES.find((one) => one === text);
  if (!state) throw new Error(`unknown state of an imported item: ${text}`);
  return state;
}
