import { z } from "zod";
import { CONTRACT_CRITERIA, TREE_QUESTIONS } from "./answers";
import { CONTRACT_IDS, RUNTIME_IDS } from "./matrices";
import { ADVICE_CAUTIONS, ADVICE_REASONS } from "./points";
import { QUADRANTS, STACK_IDS } from "./stacks";

/** What the advice rests on, or what speaks against it: a code with what the sentence of it names. */
export const advicePoint = z.strictObject({
  code: z.enum([...ADVICE_REASONS, ...ADVICE_CAUTIONS]),
  question: z.enum(TREE_QUESTIONS).optional(),
  stack: z.enum(STACK_IDS).optional(),
  contract: z.enum(CONTRACT_IDS).optional(),
  runtime: z.enum(RUNTIME_IDS).optional(),
  criterion: z.enum(CONTRACT_CRITERIA).optional(),
  skill: z.enum(["kubernetes", "ebpf", "service-mesh", "wasm"]).optional(),
  axis: z.enum(["isolation", "complexity"]).optional(),
  /** Marks and needs, of 5. */
  numbers: z.strictObject({ own: z.number(), other: z.number() }).optional(),
});
export type AdvicePoint = z.output<typeof advicePoint>;

const rankedOf = <Ids extends readonly [string, ...string[]]>(ids: Ids) =>
  z.strictObject({
    id: z.enum(ids),
    /** From 0 to 5; null: every weight is 0. */
    score: z.number().nullable(),
    marks: z.record(z.string(), z.number()),
  });

/** What the advisor says to some answers: a pure function of them. */
export const recommendation = z.strictObject({
  /** What is recommended. */
  stack: z.enum(STACK_IDS),
  contract: z.enum(CONTRACT_IDS),
  runtime: z.enum(RUNTIME_IDS),
  isolationLayer: z.enum(["L-3", "L-5"]),
  /** Which part of the model decided. */
  decidedBy: z.enum(["tree", "quadrant"]),
  /** The question whose yes decided; null: none was answered yes. */
  leaf: z.enum(TREE_QUESTIONS).nullable(),
  quadrant: z.strictObject({ id: z.enum(QUADRANTS), stack: z.enum(STACK_IDS) }),
  contracts: z.array(rankedOf(CONTRACT_IDS)),
  runtimes: z.array(rankedOf(RUNTIME_IDS)),
  /** Of the parts of the model that say anything: how many say the same contract or runtime. */
  agreement: z.strictObject({ same: z.number().int(), of: z.number().int() }),
  reasons: z.array(advicePoint),
  against: z.array(advicePoint),
});
export type Recommendation = z.output<typeof recommendation>;
