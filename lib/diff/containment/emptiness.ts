import { ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING } from "@/lib/diff/compare/kinds";
import type { MessageSide } from "@/lib/diff/compare/difference";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { acceptSchema } from "./accept-schema";
import type { Choice, Demand } from "./demand";
import { createEvaluate, type Evaluate } from "./evaluate";
import { createExemptNames } from "./exempt-names";
import { addDemand, type Facts, NO_FACTS } from "./facts";
import { createLiteralIds, type Literal } from "./literal";
import { createQuestionMemory } from "./question-memory";
import { isArrayImpossible } from "./refute-arrays";
import { impossibleNumbers } from "./refute-numbers";
import { isObjectImpossible } from "./refute-objects";
import { isTextImpossible } from "./refute-texts";
import { refuseSchema } from "./refuse-schema";
import { createIsSame, type IsSame } from "./same-schema";
import { isPlainlyEmpty, type Scope } from "./scope";

/** Decides whether literals surely have no value in common. */
export interface Emptiness {
  isEmpty(literals: readonly Literal[]): boolean;
  evaluate: Evaluate;
  isSame: IsSame;
}

/** Questions and branches for one answer; whatever is not shown by then counts as not shown. */
const MAX_QUESTIONS = 3_000;
const MAX_BRANCHES = 8_000;
/** Branches of one question. */
const MAX_OWN_BRANCHES = 1_000;
const MAX_DEPTH = 120;
/** Schemas that values are checked against for one answer. */
const MAX_EVALUATIONS = 300_000;

interface Spent {
  questions: number;
  branches: number;
}

/** A decider with one memory for all questions of a comparison. */
export function createEmptiness(side: MessageSide): Emptiness {
  const ids = createLiteralIds();
  const memory = createQuestionMemory();
  const isSame = createIsSame();
  const exemptNames = createExemptNames(side);
  const work = { left: MAX_EVALUATIONS };
  const evaluate = createEvaluate(exemptNames, work);
  const textsOf = createTexts();
  let spent: Spent = { questions: 0, branches: 0 };

  const ask = (literals: readonly Literal[], steps: number, depth: number): boolean => {
    if (isPlainlyEmpty(literals)) return true;
    const said = distinct(literals.filter(({ schema, holds }) => schema.always !== holds));
    if (said.length === 0 || depth > MAX_DEPTH) return false;
    return memory.decide(ids.ofAll(said), steps, () => answer(said, steps, depth));
  };

  const distinct = (literals: readonly Literal[]): Literal[] => [
    ...new Map(literals.map((literal) => [ids.of(literal), literal])).values(),
  ];

  const answer = (literals: readonly Literal[], steps: number, depth: number): boolean => {
    if (++spent.questions > MAX_QUESTIONS || work.left < 0) return false;
    const [held, refused] = [literals.filter(({ holds }) => holds), literals.filter(({ holds }) => !holds)];
    if (held.some((a) => refused.some((b) => a.exempt === b.exempt && isSame(a.schema, b.schema)))) return true;
    let kinds = STRING | NUMBER | ARRAY | OBJECT;
    for (const [bit, values] of FINITE) {
      for (const value of values) {
        const verdict = judge(literals, value);
        if (verdict === true) return false;
        if (verdict === undefined) kinds |= bit;
      }
    }
    if (refused.length > 1 && refused.some((one) => ask([...held, one], steps, depth + 1))) return true;
    const run: Run = { steps, depth, left: MAX_OWN_BRANCHES };
    return isBranchEmpty({ ...NO_FACTS, kinds }, [], literals, run);
  };

  const judge = (literals: readonly Literal[], value: JsonValue): boolean | undefined => {
    let result: boolean | undefined = true;
    for (const { schema, holds, exempt } of literals) {
      const verdict = evaluate(schema, value, exempt);
      if (verdict === !holds) return false;
      if (verdict === undefined) result = undefined;
    }
    return result;
  };

  interface Run {
    steps: number;
    depth: number;
    left: number;
  }

  /** Takes in literals and what they lead to; true where they contradict each other. */
  const takeIn = (facts: Facts, choices: Choice[], literals: readonly Literal[], run: Run): boolean => {
    const pending = [...literals].reverse();
    for (let literal = pending.pop(); literal; literal = pending.pop()) {
      const id = ids.of(literal);
      if (facts.literals.some((other) => ids.of(other) === id)) continue;
      const next = literal;
      if (facts.literals.some((other) => other.holds !== next.holds && ask([other, next], run.steps, run.depth + 1)))
        return true;
      facts.literals = [...facts.literals, next];
      const { schema, holds } = next;
      const exempt = exemptNames(schema, next.exempt);
      if (holds) {
        const added = acceptSchema(facts, schema, exempt);
        pending.push(...added.literals.reverse());
        choices.push(...added.choices);
      } else {
        const areApart = (a: Schema, b: Schema): boolean =>
          ask(
            [
              { schema: a, holds: true, exempt },
              { schema: b, holds: true, exempt },
            ],
            run.steps,
            run.depth + 1,
          );
        choices.push(refuseSchema(schema, exempt, areApart));
      }
      if (facts.kinds === 0) return true;
    }
    return false;
  };

  const isBranchEmpty = (facts: Facts, before: readonly Choice[], literals: readonly Literal[], run: Run): boolean => {
    if (--run.left < 0 || ++spent.branches > MAX_BRANCHES || work.left < 0) return false;
    let choices = [...before];
    if (takeIn(facts, choices, literals, run)) return true;
    for (;;) {
      if (facts.values) {
        const verdicts = facts.values.map((value) => judge(facts.literals, value));
        if (verdicts.every((verdict) => verdict === false)) return true;
        if (verdicts.includes(true)) return false;
        facts.values = undefined;
      }
      if (isImpossible(facts, scopeOf(run))) return true;
      const open: Choice[] = [];
      let forced: readonly Demand[] | undefined;
      for (const choice of choices) {
        const ways = choice.filter((way) => isOpenWay(way, facts));
        if (ways.length === 0) return true;
        if (ways.some((way) => isMetWay(way, facts))) continue;
        if (ways.length === 1 && !forced) forced = ways[0];
        else open.push(ways);
      }
      choices = open;
      if (!forced) break;
      if (takeIn(facts, choices, applyWay(facts, forced), run)) return true;
    }
    const chosen = pick(choices);
    if (!chosen) return false;
    const others = choices.filter((choice) => choice !== chosen);
    return chosen.every((way) => {
      const branch = { ...facts };
      const added = applyWay(branch, way);
      return branch.kinds === 0 || isBranchEmpty(branch, others, added, run);
    });
  };

  const scopeOf = (run: Run): Scope => ({
    evaluate,
    isPartEmpty: (literals) => ask(literals, run.steps + 1, run.depth + 1),
    textsOf,
  });

  return {
    isEmpty(literals) {
      spent = { questions: 0, branches: 0 };
      work.left = MAX_EVALUATIONS;
      return ask(literals, 0, 0);
    },
    evaluate(schema, value, exempt) {
      work.left = MAX_EVALUATIONS;
      return evaluate(schema, value, exempt);
    },
    isSame,
  };
}

const FINITE: readonly (readonly [number, readonly JsonValue[]])[] = [
  [NULL, [null]],
  [BOOLEAN, [true, false]],
];

function createTexts(): (pattern?: string) => Schema {
  const made = new Map<string | undefined, Schema>();
  return (pattern) => {
    const known = made.get(pattern) ?? { place: { file: "", pointer: "" }, types: ["string"], pattern };
    made.set(pattern, known);
    return known;
  };
}

/** Puts a way into facts; its literals are given back, to be taken in. */
function applyWay(facts: Facts, way: readonly Demand[]): Literal[] {
  const literals: Literal[] = [];
  for (const demand of way) {
    if (demand.is === "literal") literals.push(demand.literal);
    else addDemand(facts, demand);
  }
  return literals;
}

/** Whether a way is not ruled out at first sight. */
function isOpenWay(way: readonly Demand[], facts: Facts): boolean {
  return way.every((demand) => {
    if (demand.is === "kinds") return (demand.kinds & facts.kinds) !== 0;
    if (demand.is === "lacks") return !facts.required.some((names) => names.has(demand.name));
    if (demand.is === "has") return !facts.lacks.has(demand.name);
    return demand.is !== "literal" || !isPlainlyEmpty([demand.literal]);
  });
}

/** Whether a way is already known to be taken, so that its choice says nothing new. */
function isMetWay(way: readonly Demand[], facts: Facts): boolean {
  return way.every((demand) => {
    if (demand.is === "kinds") return (facts.kinds & ~demand.kinds) === 0;
    if (demand.is !== "literal") return false;
    const { schema, holds, exempt } = demand.literal;
    return facts.literals.some((own) => own.schema === schema && own.holds === holds && own.exempt === exempt);
  });
}

/** Takes out the kinds that the facts surely leave nothing of; true where nothing is left. */
function isImpossible(facts: Facts, scope: Scope): boolean {
  if (facts.kinds & NUMBER) facts.kinds &= ~impossibleNumbers(facts, scope);
  if (facts.kinds & STRING && isTextImpossible(facts)) facts.kinds &= ~STRING;
  if (facts.kinds & ARRAY && isArrayImpossible(facts, scope)) facts.kinds &= ~ARRAY;
  if (facts.kinds & OBJECT && isObjectImpossible(facts, scope)) facts.kinds &= ~OBJECT;
  return facts.kinds === 0;
}

/**
 * The choice to be followed: one between schemas that hold before any between ways not to be of a schema, where there
 * are several of the latter; else the smallest.
 */
function pick(choices: readonly Choice[]): Choice | undefined {
  const positive = choices.filter((choice) => choice.some(([first]) => first?.is === "literal" && first.literal.holds));
  const candidates = choices.length - positive.length > 1 && positive.length > 0 ? positive : choices;
  return candidates.reduce<Choice | undefined>(
    (best, choice) => (!best || choice.length < best.length ? choice : best),
    undefined,
  );
}
