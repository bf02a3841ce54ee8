import { z } from "zod";
import { recommendation } from "@/lib/maturity/advisor/advice";
import { advisorAnswers, CONTRACT_CRITERIA, RUNTIME_CRITERIA, TREE_QUESTIONS } from "@/lib/maturity/advisor/answers";
import { CONTRACT_IDS, RUNTIME_IDS } from "@/lib/maturity/advisor/matrices";
import { QUADRANTS, STACK_IDS } from "@/lib/maturity/advisor/stacks";

export const adviceId = z.uuid();

/** What the advisor said, kept with the answers it went by. */
export const adviceDto = z.strictObject({
  id: z.string(),
  answers: advisorAnswers,
  /** What was said then: the matrices may say something else by now. */
  result: recommendation,
  /** Whether the same answers are told the same today. */
  current: z.boolean(),
  /** The slug and name of the API that was made after it; null: none yet. */
  api: z.strictObject({ slug: z.string(), name: z.string() }).nullable(),
  at: z.iso.datetime(),
  by: z.strictObject({ kind: z.enum(["user", "token", "system"]), name: z.string() }),
  /** Where it is looked at. */
  url: z.string(),
});
export type AdviceDto = z.output<typeof adviceDto>;

export const adviceList = z.strictObject({ items: z.array(adviceDto), nextCursor: z.null() });
export type AdviceList = z.output<typeof adviceList>;

/** What the advisor goes by (DOMAIN §6), so that programs can ask the same questions. */
export const advisorModel = z.strictObject({
  /** In their order: the first yes decides. */
  questions: z.array(z.strictObject({ id: z.enum(TREE_QUESTIONS), yes: z.enum(STACK_IDS) })),
  quadrants: z.array(z.strictObject({ id: z.enum(QUADRANTS), stack: z.enum(STACK_IDS) })),
  /** From here on isolation or complexity is high. */
  highFrom: z.number().int(),
  stacks: z.array(
    z.strictObject({
      id: z.enum(STACK_IDS),
      contract: z.enum(CONTRACT_IDS),
      runtime: z.enum(RUNTIME_IDS),
      isolationLayer: z.enum(["L-3", "L-5"]),
      runsOn: z.string(),
      skills: z.array(z.string()),
    }),
  ),
  contracts: z.array(
    z.strictObject({ id: z.enum(CONTRACT_IDS), marks: z.record(z.enum(CONTRACT_CRITERIA), z.number()) }),
  ),
  runtimes: z.array(
    z.strictObject({
      id: z.enum(RUNTIME_IDS),
      overheadPercent: z.strictObject({ least: z.number(), most: z.number() }),
      marks: z.record(z.enum(RUNTIME_CRITERIA), z.number()),
    }),
  ),
});
export type AdvisorModel = z.output<typeof advisorModel>;
