import type { BoardStage } from "./board-stage";

/** What somebody can do next about something that goes away, the most pressing first. */
export const NEXT_ACTIONS = [
  "see_what_holds",
  "retire",
  "sunset",
  "correct_fields",
  "ask_silent",
  "help_migrating",
  "send_telemetry",
  "serve_fields",
  "set_date",
  "name_replacement",
  "wait",
  "none",
] as const;
export type NextAction = (typeof NEXT_ACTIONS)[number];

/** What the next action is decided from. */
export interface ActionFacts {
  stage: BoardStage;
  isVersion: boolean;
  isDeclared: boolean;
  sunsetAt: Date | null;
  replacement: string | null;
  isHeld: boolean;
  /** Null: nobody judged it. */
  verdict: "yes" | "no" | null;
  /** Null: no telemetry. */
  calls: number | null;
  silent: number;
  /** Consumers that have answered and still call. */
  underway: number;
  wire: { confirmed: number; contradicted: number; notSeen: number } | null;
}

/** What to do next, and how many it concerns. Pure: one row of facts, one answer. */
export function nextAction(facts: ActionFacts): { action: NextAction; count: number } {
  const { stage, isVersion, verdict, silent, underway, wire, calls } = facts;
  const only = (action: NextAction, count = 0) => ({ action, count });
  if (stage === "retired") return only("none");
  if (facts.isHeld) return only("see_what_holds");
  if (stage === "sunset") return verdict === "yes" ? only("retire") : only("see_what_holds");
  if (isVersion && stage === "overdue" && verdict === "yes") return only("sunset");
  if (wire !== null && wire.contradicted > 0) return only("correct_fields", wire.contradicted);
  if (facts.isDeclared && facts.sunsetAt === null) return only("set_date");
  if (silent > 0) return only("ask_silent", silent);
  if (underway > 0) return only("help_migrating", underway);
  if (calls === null) return only("send_telemetry");
  if (wire !== null && wire.confirmed === 0 && wire.notSeen > 0) return only("serve_fields", wire.notSeen);
  if (facts.sunsetAt === null) return only("set_date");
  if (facts.replacement === null) return only("name_replacement");
  return only("wait");
}
