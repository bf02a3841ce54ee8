import {
  advisorAnswers,
  type AdvisorAnswers,
  CONTRACT_CRITERIA,
  contractWeights,
  runtimeWeights,
  TREE_ANSWERS,
  TREE_QUESTIONS,
} from "@/lib/maturity/advisor/answers";

/** What the guided page asks, in its order. */
export const STEPS = [...TREE_QUESTIONS, "isolation", "complexity"] as const;
export type Step = (typeof STEPS)[number];

/** The weights in an address: those of runtimes have names of their own, since isolation is also a need. */
export const WEIGHT_NAMES = [...CONTRACT_CRITERIA, "runtimeIsolation", "lightness"] as const;
export type WeightName = (typeof WEIGHT_NAMES)[number];

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** What an address of the advisor says. */
export interface AdvisorQuery {
  /** What was answered so far, as it stands in the address. */
  given: Partial<Record<Step, string>>;
  weights: Partial<Record<WeightName, string>>;
  /** The question that is asked now; null: all are answered. */
  asked: Step | null;
  /** Null as long as a question is open. */
  answers: AdvisorAnswers | null;
}

const SCALE: readonly string[] = ["1", "2", "3", "4", "5"];
const MARKS: readonly string[] = ["0", ...SCALE];
const isTree = (step: Step): boolean => TREE_QUESTIONS.some((question) => question === step);

/** The answers that a question can have, in the order of their keys. */
export function choicesOf(step: Step): readonly string[] {
  return isTree(step) ? TREE_ANSWERS : SCALE;
}

/** Reads an address; what it cannot mean is as if it were not there. */
export function readAdvisorQuery(raw: Given): AdvisorQuery {
  const pick = <Name extends string>(names: readonly Name[], fits: (name: Name, value: string) => boolean) => {
    const found: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = raw[name];
      if (typeof value === "string" && fits(name, value)) found[name] = value;
    }
    return found;
  };
  const given = pick(STEPS, (step, value) => choicesOf(step).includes(value));
  const weights = pick(WEIGHT_NAMES, (_name, value) => MARKS.includes(value));
  const again = STEPS.find((step) => step === raw.ask);
  const open = STEPS.find((step) => given[step] === undefined) ?? null;
  return { given, weights, asked: again ?? open, answers: open === null ? answersOf(given, weights) : null };
}

function answersOf(given: AdvisorQuery["given"], weights: AdvisorQuery["weights"]): AdvisorAnswers {
  const numberOf = (name: WeightName) => (weights[name] === undefined ? {} : { value: Number(weights[name]) });
  const named = (names: readonly [string, WeightName][]) =>
    Object.fromEntries(names.flatMap(([key, name]) => Object.values(numberOf(name)).map((value) => [key, value])));
  return advisorAnswers.parse({
    ...given,
    isolation: Number(given.isolation),
    complexity: Number(given.complexity),
    contractWeights: contractWeights.parse(named(CONTRACT_CRITERIA.map((name) => [name, name]))),
    runtimeWeights: runtimeWeights.parse(
      named([
        ["isolation", "runtimeIsolation"],
        ["lightness", "lightness"],
      ]),
    ),
  });
}

/** The query of answers that were kept. */
export function queryOfAnswers(answers: AdvisorAnswers): Pick<AdvisorQuery, "given" | "weights"> {
  const { contractWeights: contract, runtimeWeights: runtime } = answers;
  return {
    given: Object.fromEntries(STEPS.map((step) => [step, String(answers[step])])),
    weights: {
      ...Object.fromEntries(CONTRACT_CRITERIA.map((name) => [name, String(contract[name])])),
      runtimeIsolation: String(runtime.isolation),
      lightness: String(runtime.lightness),
    },
  };
}

interface Change {
  answer?: readonly [Step, string];
  weight?: readonly [WeightName, string];
  /** The question to ask again. */
  ask?: Step;
}

/** The address with one thing changed; a question that was asked again is answered with it. */
export function advisorHref({ given, weights }: Pick<AdvisorQuery, "given" | "weights">, change: Change = {}): string {
  const answers: Partial<Record<Step, string>> = {
    ...given,
    ...(change.answer ? { [change.answer[0]]: change.answer[1] } : {}),
  };
  const all: Partial<Record<WeightName, string>> = {
    ...weights,
    ...(change.weight ? { [change.weight[0]]: change.weight[1] } : {}),
  };
  const pairs: [string, string][] = [
    ...STEPS.flatMap((step): [string, string][] => (answers[step] === undefined ? [] : [[step, answers[step]]])),
    ...WEIGHT_NAMES.flatMap((name): [string, string][] => (all[name] === undefined ? [] : [[name, all[name]]])),
    ...(change.ask ? ([["ask", change.ask]] satisfies [string, string][]) : []),
  ];
  const query = new URLSearchParams(pairs).toString();
  return query ? `/advisor?${query}` : "/advisor";
}
