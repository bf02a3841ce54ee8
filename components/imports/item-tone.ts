import type { ItemState, Outlook, RunState } from "@/lib/imports/model";

type Tone = "neutral" | "outline" | "accent" | "danger" | "caution" | "success" | "info";

/** How the state of a run looks. */
export const RUN_TONE: Readonly<Record<RunState, Tone>> = {
  collecting: "info",
  planned: "accent",
  running: "info",
  done: "success",
  cancelled: "neutral",
  failed: "danger",
};

/** How what became of an item looks. */
export const ITEM_TONE: Readonly<Record<ItemState, Tone>> = {
  planned: "neutral",
  working: "info",
  created: "success",
  present: "neutral",
  refused: "danger",
  failed: "danger",
  left_out: "outline",
};

/** How what would become of an item looks. */
export const OUTLOOK_TONE: Readonly<Record<Outlook, Tone>> = {
  "new-api": "success",
  "new-version": "success",
  present: "neutral",
  conflict: "danger",
  "needs-team": "caution",
  "new-team": "accent",
  "no-such-team": "danger",
  forbidden: "danger",
};
