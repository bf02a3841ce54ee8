import { PrismaPg } from "@prisma/adapter-pg";
import type { QueryResult } from "pg";
import { z } from "zod";
import { PrismaClient } from "@/generated/prisma/client";
import type { Actor, ServiceContext } from "@/lib/core/context";
import { contextOver } from "@/lib/runtime/service-context";
import { testDatabase } from "./db";

/** A node of a plan: what is read of a table, and how. */
interface Node {
  "Node Type": string;
  "Relation Name"?: string | undefined;
  "Index Name"?: string | undefined;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number | undefined;
  "Rows Removed by Index Recheck"?: number | undefined;
  Plans?: Node[] | undefined;
}

const node: z.ZodType<Node> = z.object({
  "Node Type": z.string(),
  "Relation Name": z.string().optional(),
  "Index Name": z.string().optional(),
  "Actual Rows": z.number(),
  "Actual Loops": z.number(),
  "Rows Removed by Filter": z.number().optional(),
  "Rows Removed by Index Recheck": z.number().optional(),
  get Plans() {
    return z.array(node).optional();
  },
});
const explained = z.array(z.object({ "QUERY PLAN": z.array(z.object({ Plan: node })) }));

/** How one statement read the tables. */
export interface Plan {
  sql: string;
  /** Tables that were read from their first row to their last. */
  scanned: string[];
  /** Rows that were looked at, also those that were thrown away, by table. */
  rowsRead: Map<string, number>;
}

interface Statement {
  text: string;
  values: unknown[];
}

/** Runs verbs and keeps the statements that they send. */
export interface Recorder {
  ctx: ServiceContext;
  /** The plans of what a call of a verb reads, each run again to see. */
  plansOf(run: (ctx: ServiceContext) => Promise<unknown>): Promise<Plan[]>;
  close(): Promise<void>;
}

/** A recorder over the database of this test file. */
export async function planRecorder(actor: Actor, now: Date): Promise<Recorder> {
  const { pool } = await testDatabase();
  const statements: Statement[] = [];
  const recording: typeof pool = Object.create(pool);
  const query = (config: Statement, values?: unknown[]): Promise<QueryResult> => {
    statements.push({ text: config.text, values: values ?? config.values });
    return pool.query(config, values);
  };
  Object.defineProperty(recording, "query", { value: query });
  const prisma = new PrismaClient({ adapter: new PrismaPg(recording) });
  const ctx = contextOver({ prisma }, { actor, traceId: "0".repeat(32), now });
  return {
    ctx,
    plansOf: async (run) => {
      statements.length = 0;
      await run(ctx);
      const sent = statements.splice(0).filter(({ text }) => /^\s*(SELECT|WITH)\b/i.test(text));
      const plans: Plan[] = [];
      for (const { text, values } of sent) {
        const { rows } = await pool.query({ text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`, values });
        const [first] = explained.parse(rows);
        const plan = first?.["QUERY PLAN"][0]?.Plan;
        if (plan) plans.push({ sql: text, ...readOf(plan) });
      }
      return plans;
    },
    close: () => prisma.$disconnect(),
  };
}

function readOf(plan: Node): Pick<Plan, "scanned" | "rowsRead"> {
  const scanned: string[] = [];
  const rowsRead = new Map<string, number>();
  for (const one of nodesOf(plan)) {
    const table = one["Relation Name"];
    if (table === undefined) continue;
    const removed = (one["Rows Removed by Filter"] ?? 0) + (one["Rows Removed by Index Recheck"] ?? 0);
    const rows = (one["Actual Rows"] + removed) * one["Actual Loops"];
    rowsRead.set(table, (rowsRead.get(table) ?? 0) + rows);
    if (one["Node Type"] === "Seq Scan" && one["Actual Loops"] > 0) scanned.push(table);
  }
  return { scanned, rowsRead };
}

function* nodesOf(plan: Node): Generator<Node> {
  yield plan;
  for (const inner of plan.Plans ?? []) yield* nodesOf(inner);
}
