import { z } from "zod";
import type { AdvisorModel } from "@/lib/advisor/schema";
import { defineQuery } from "@/lib/core/query";
import { TREE_QUESTIONS } from "@/lib/maturity/advisor/answers";
import { CONTRACTS, RUNTIMES, runtimeMarks } from "@/lib/maturity/advisor/matrices";
import { HIGH_FROM, QUADRANT_STACKS, QUADRANTS, STACK_IDS, STACKS, TREE_LEAVES } from "@/lib/maturity/advisor/stacks";
import { requirePermission } from "@/lib/members/policy";

/** The tree, the quadrants and the matrices that the advisor goes by (DOMAIN §6). */
export const getAdvisorModel = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (): Promise<AdvisorModel> => ({
    questions: TREE_QUESTIONS.map((id) => ({ id, yes: TREE_LEAVES[id] })),
    quadrants: QUADRANTS.map((id) => ({ id, stack: QUADRANT_STACKS[id] })),
    highFrom: HIGH_FROM,
    stacks: STACK_IDS.map((id) => ({ ...STACKS[id], skills: [...STACKS[id].skills] })),
    contracts: CONTRACTS.map(({ id, ...marks }) => ({ id, marks })),
    runtimes: RUNTIMES.map((row) => ({ id: row.id, overheadPercent: row.overheadPercent, marks: runtimeMarks(row) })),
  }),
});
