import type { z } from "zod";
import type { clauseInput } from "@/lib/slos/schema/clause";
import type { sloInput } from "@/lib/slos/schema/objective";
import type { DaysBefore } from "./days-before";

/** What callers of an API may count on, and what contracts promise of it. */
export interface ScenarioPromise {
  at: DaysBefore;
  by: string;
  /** The slug of an API. */
  api: string;
  slos?: z.input<typeof sloInput>[];
  clauses?: z.input<typeof clauseInput>[];
}
