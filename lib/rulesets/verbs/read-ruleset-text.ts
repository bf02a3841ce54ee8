import type { ServiceContext } from "@/lib/core/context";
import { sha256Hex } from "@/lib/core/digest";
import { RegistryError } from "@/lib/core/errors";
import type { PlanText } from "@/lib/rulesets/model/lint-plan";
import type { ReadAnswer } from "@/lib/rulesets/model/ruleset-answer";
import { SHIPPED_NAMES } from "@/lib/rulesets/schema/present-shipped";
import { runTask } from "@/lib/workers/pool";
import { RulesetLibrary } from "./ruleset-library";

/** Rulesets that rest on others which rest on others: each round finds the next. */
const MOST_ROUNDS = 10;

/** What a text is as a ruleset, and all that it rests on. */
export interface ReadText {
  answer: ReadAnswer;
  texts: PlanText[];
}

/** Reads a text as a ruleset, in a worker thread, with the stored rulesets that it extends. For other verbs, which authorise. */
export async function readRulesetText(ctx: ServiceContext, text: string): Promise<ReadText> {
  const library = new RulesetLibrary(ctx);
  let names: string[] = [...SHIPPED_NAMES];
  for (let round = 0; ; round++) {
    const texts = (await library.closure(names)).map((known) => ({ name: known.name, text: known.text }));
    const answer = await runTask("readRuleset", { text, texts });
    const unknown = answer.asked.filter((asked) => !names.includes(asked));
    if (unknown.length === 0 || round >= MOST_ROUNDS) return { answer, texts };
    names = [...names, ...unknown];
  }
}

/** What is kept of a text of the ruleset of a name. Throws `invalid_input`, with the place of all that is wrong in it. */
export async function requireReadableText(
  ctx: ServiceContext,
  text: string,
  name: string,
): Promise<{ digest: string; extends: string[] }> {
  const { answer } = await readRulesetText(ctx, text);
  if (answer.asked.some((asked) => asked.split("@")[0] === name)) {
    throw new RegistryError("invalid_input", "A ruleset cannot extend itself, not even by way of another.", {
      violations: [{ pointer: "/text/extends", message: `rests on ${name}` }],
    });
  }
  if (answer.ok) return { digest: sha256Hex(text), extends: answer.asked };
  const [first] = answer.problems;
  throw new RegistryError("invalid_input", `The ruleset cannot be read: ${first?.message ?? "unknown reason"}`, {
    fix: "Correct what violations lists: line and column are those of the text.",
    violations: answer.problems.map((problem) => ({ ...problem, pointer: `/text${problem.pointer}` })),
  });
}
