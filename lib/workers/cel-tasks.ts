import path from "node:path";
import type { RuleProblems } from "@/lib/cel/compile-rule";
import { errorVerdict } from "@/lib/cel/evaluate-rules";
import { CEL_LIMITS, type CelInputs, type CelRule, type CelVerdict } from "@/lib/cel/model";
import { BoundedThreads, type StopReason, type ThreadLimits, ThreadStopped } from "./bounded-threads";

/** Which names there are: those of a policy, or those of an admission rule. */
export type CelScopeName = "policy" | "admission";

/** What goes to a thread. */
export type CelTask =
  | {
      kind: "evaluate";
      scope: CelScopeName;
      rules: readonly CelRule[];
      inputs: readonly CelInputs[];
      withheld: readonly (readonly [name: string, why: string])[];
    }
  | { kind: "check"; scope: CelScopeName; rules: readonly CelRule[] };

/** What comes back. */
export interface CelAnswerMessage {
  verdicts?: CelVerdict[][];
  checks?: RuleProblems[];
}

/** Milliseconds for all rules on all inputs of one task; the same for one rule where they have to be tried one by one. */
export const CEL_TIME = { togetherMs: 4_000, aloneMs: 2_000, aloneInAllMs: 20_000, checkMs: 2_000 } as const;

const LIMITS: Omit<ThreadLimits, "program"> = { threads: 2, heapMb: 192, startMs: 60_000, maxQueue: 500 };

// On globalThis: the bundler may give every route a copy of this module, and the threads are to be shared.
const store = globalThis as typeof globalThis & { concordatCelThreads?: BoundedThreads };

function threads(): BoundedThreads {
  store.concordatCelThreads ??= new BoundedThreads({
    ...LIMITS,
    program: path.join(/*turbopackIgnore: true*/ process.cwd(), "dist/cel-worker.mjs"),
  });
  return store.concordatCelThreads;
}

/** Ends the threads; the next task starts new ones. */
export async function closeCelThreads(): Promise<void> {
  const open = store.concordatCelThreads;
  delete store.concordatCelThreads;
  await open?.close();
}

const WHY: Record<StopReason, string> = {
  time: "It took too long and was stopped.",
  memory: "It took too much memory and was stopped.",
  broken: "It could not be run.",
  busy: "Too much is being worked on; it was not run.",
};

type Evaluation = Omit<Extract<CelTask, { kind: "evaluate" }>, "kind">;

/**
 * Runs every rule on every input, in a thread that is ended where they take too long or too much memory: verdicts by
 * input, then by rule. Never throws. Where all together are stopped each is tried alone, so that the guilty one is named
 * and the others have their verdicts.
 */
export async function runRules(evaluation: Evaluation): Promise<CelVerdict[][]> {
  const { rules, inputs } = evaluation;
  if (rules.length === 0 || inputs.length === 0) return inputs.map(() => []);
  if (JSON.stringify(inputs).length > CEL_LIMITS.inputBytes) {
    return filled(evaluation, errorVerdict("There is too much to look at."));
  }
  const together = await attempt(evaluation, rules.length === 1 ? CEL_TIME.aloneMs : CEL_TIME.togetherMs);
  if (together.ok) return together.verdicts;
  if (rules.length === 1 || together.reason === "busy") return filled(evaluation, stopped(together.reason));
  return oneByOne(evaluation);
}

async function oneByOne(evaluation: Evaluation): Promise<CelVerdict[][]> {
  const { rules, inputs } = evaluation;
  const verdicts: CelVerdict[][] = inputs.map(() => []);
  let left: number = CEL_TIME.aloneInAllMs;
  for (const rule of rules) {
    const began = performance.now();
    const alone =
      left > 0
        ? await attempt({ ...evaluation, rules: [rule] }, Math.min(left, CEL_TIME.aloneMs))
        : ({ ok: false, reason: "time" } as const);
    left -= performance.now() - began;
    for (const [index, row] of verdicts.entries()) {
      row.push((alone.ok ? alone.verdicts[index]?.[0] : undefined) ?? stopped(alone.ok ? "broken" : alone.reason));
    }
  }
  return verdicts;
}

const stopped = (reason: StopReason): CelVerdict => errorVerdict(WHY[reason]);

function filled({ rules, inputs }: Evaluation, verdict: CelVerdict): CelVerdict[][] {
  return inputs.map(() => rules.map(() => verdict));
}

async function attempt(
  evaluation: Evaluation,
  timeoutMs: number,
): Promise<{ ok: true; verdicts: CelVerdict[][] } | { ok: false; reason: StopReason }> {
  const task: CelTask = { kind: "evaluate", ...evaluation };
  try {
    const { verdicts } = (await threads().run(task, timeoutMs)) as CelAnswerMessage;
    return verdicts ? { ok: true, verdicts } : { ok: false, reason: "broken" };
  } catch (error) {
    return { ok: false, reason: error instanceof ThreadStopped ? error.reason : "broken" };
  }
}

/** What is wrong with each of these rules before it runs, in their order. Never throws. */
export async function checkRules(scope: CelScopeName, rules: readonly CelRule[]): Promise<RuleProblems[]> {
  const task: CelTask = { kind: "check", scope, rules };
  try {
    const { checks } = (await threads().run(task, CEL_TIME.checkMs)) as CelAnswerMessage;
    if (checks) return checks;
  } catch (error) {
    if (!(error instanceof ThreadStopped)) throw error;
  }
  const problem = { line: 1, column: 1, message: "The expression could not be read in time." };
  return rules.map(() => ({ expression: [problem], message: [] }));
}
