import type { AdvicePoint, Recommendation } from "./advice";
import { type AdvisorAnswers, CONTRACT_CRITERIA, RUNTIME_CRITERIA, TREE_QUESTIONS, type TreeQuestion } from "./answers";
import { CONTRACTS, contractRow, RUNTIMES, runtimeMarks, runtimeRow } from "./matrices";
import { ADVICE_CAUTIONS } from "./points";
import { type Ranked, rank } from "./rank";
import { HIGH_FROM, QUADRANT_STACKS, type Quadrant, type Stack, STACKS, TREE_LEAVES } from "./stacks";

/** Marks that a contract, or a runtime, may be behind the first and still counts as close to it. Our own judgement. */
const CLOSE = { contract: 0.5, runtime: 1 } as const;

/** What the domain advises for these answers (DOMAIN §6), why, and what speaks against it. */
export function advise(answers: AdvisorAnswers): Recommendation {
  const leaf = TREE_QUESTIONS.find((question) => answers[question] === "yes") ?? null;
  const quadrant = quadrantOf(answers);
  const quadrantStack = STACKS[QUADRANT_STACKS[quadrant]];
  const stack = leaf === null ? quadrantStack : STACKS[TREE_LEAVES[leaf]];
  const contracts = rank(
    CONTRACTS.map(({ id, ...marks }) => ({ id, marks })),
    answers.contractWeights,
    CONTRACT_CRITERIA,
  );
  const runtimes = rank(
    RUNTIMES.map((row) => ({ id: row.id, marks: runtimeMarks(row) })),
    answers.runtimeWeights,
    RUNTIME_CRITERIA,
  );
  const votes = [
    ...treePoints(answers, leaf, stack),
    ...quadrantPoints(leaf, stack, quadrantStack),
    ...contractPoints(stack, contracts),
    ...runtimePoints(stack, runtimes),
  ];
  const points = [...votes, ...markPoints(answers, stack), ...needPoints(answers, stack)];
  return {
    stack: stack.id,
    contract: stack.contract,
    runtime: stack.runtime,
    isolationLayer: stack.isolationLayer,
    decidedBy: leaf === null ? "quadrant" : "tree",
    leaf,
    quadrant: { id: quadrant, stack: quadrantStack.id },
    contracts,
    runtimes,
    agreement: agreementOf(votes),
    reasons: points.filter((point) => !SPEAKS_AGAINST.has(point.code)),
    against: points.filter((point) => SPEAKS_AGAINST.has(point.code)),
  };
}

/** Isolation, then complexity, each low or high (DOMAIN §6). */
export function quadrantOf({ isolation, complexity }: Pick<AdvisorAnswers, "isolation" | "complexity">): Quadrant {
  const side = (need: number) => (need >= HIGH_FROM ? "high" : "low");
  return `${side(isolation)}-${side(complexity)}`;
}

const SPEAKS_AGAINST: ReadonlySet<AdvicePoint["code"]> = new Set<AdvicePoint["code"]>(ADVICE_CAUTIONS);

const AGREES: readonly AdvicePoint["code"][] = ["tree", "quadrant", "contract-first", "runtime-first"];
const VOTES: readonly AdvicePoint["code"][] = [
  ...AGREES,
  ...(["other-quadrant", "contract-close", "contract-behind", "runtime-close", "runtime-behind"] as const),
];

function agreementOf(points: readonly AdvicePoint[]): Recommendation["agreement"] {
  const count = (codes: readonly AdvicePoint["code"][]) => points.filter(({ code }) => codes.includes(code)).length;
  return { same: count(AGREES), of: count(VOTES) };
}

const isAlike = (a: Stack, b: Stack) => a.contract === b.contract && a.runtime === b.runtime;

/** The leaf; later yeses that lead elsewhere; and earlier questions that nobody could answer. */
function treePoints(answers: AdvisorAnswers, leaf: TreeQuestion | null, stack: Stack): AdvicePoint[] {
  const until = leaf === null ? TREE_QUESTIONS.length : TREE_QUESTIONS.indexOf(leaf);
  const elsewhere = (question: TreeQuestion) => TREE_LEAVES[question] !== stack.id;
  return [
    leaf === null ? { code: "no-tree" } : { code: "tree", question: leaf, stack: stack.id },
    ...TREE_QUESTIONS.slice(until + 1)
      .filter((question) => answers[question] === "yes" && elsewhere(question))
      .map((question): AdvicePoint => ({ code: "also", question, stack: TREE_LEAVES[question] })),
    ...TREE_QUESTIONS.slice(0, until)
      .filter((question) => answers[question] === "unsure" && elsewhere(question))
      .map((question): AdvicePoint => ({ code: "unsure", question, stack: TREE_LEAVES[question] })),
  ];
}

function quadrantPoints(leaf: TreeQuestion | null, stack: Stack, quadrant: Stack): AdvicePoint[] {
  const agrees = leaf === null || isAlike(stack, quadrant);
  return [{ code: agrees ? "quadrant" : "other-quadrant", stack: quadrant.id }];
}

function contractPoints(stack: Stack, ranked: readonly Ranked<Stack["contract"]>[]): AdvicePoint[] {
  const standing = standingOf(stack.contract, ranked, CLOSE.contract);
  if (!standing) return [];
  const { first, place, numbers } = standing;
  return [{ code: `contract-${place}`, contract: first, numbers }];
}

function runtimePoints(stack: Stack, ranked: readonly Ranked<Stack["runtime"]>[]): AdvicePoint[] {
  const standing = standingOf(stack.runtime, ranked, CLOSE.runtime);
  if (!standing) return [];
  const { first, place, numbers } = standing;
  return [{ code: `runtime-${place}`, runtime: first, numbers }];
}

/** Where one stands among the ranked; null where nothing was weighed. One that has the first's score is first. */
function standingOf<Id extends string>(own: Id, ranked: readonly Ranked<Id>[], close: number) {
  const [first] = ranked;
  const score = ranked.find(({ id }) => id === own)?.score ?? null;
  if (!first || first.score === null || score === null) return null;
  const behind = first.score - score;
  const place = behind === 0 ? "first" : behind < close ? "close" : "behind";
  return { first: first.id, place, numbers: { own: score, other: first.score } } as const;
}

/** Marks of the contract in what matters to the asker: the best, and the worst two. */
function markPoints({ contractWeights }: AdvisorAnswers, { contract }: Stack): AdvicePoint[] {
  const row = contractRow(contract);
  return CONTRACT_CRITERIA.flatMap((criterion): AdvicePoint[] => {
    const numbers = { own: row[criterion], other: contractWeights[criterion] };
    if (numbers.other >= 4 && numbers.own === 5) return [{ code: "strong-mark", contract, criterion, numbers }];
    if (numbers.other >= 3 && numbers.own <= 2) return [{ code: "weak-mark", contract, criterion, numbers }];
    return [];
  });
}

/** Whether the runtime keeps things apart as far as is needed, what it takes, and needs that are on the border. */
function needPoints(answers: AdvisorAnswers, { runtime, skills }: Stack): AdvicePoint[] {
  const numbers = { own: runtimeRow(runtime).isolation, other: answers.isolation };
  const axes = (["isolation", "complexity"] as const).filter((axis) => answers[axis] === HIGH_FROM - 1);
  return [
    { code: numbers.own >= numbers.other ? "isolation-enough" : "isolation-short", runtime, numbers },
    ...skills.map((skill): AdvicePoint => ({ code: "skill", skill })),
    ...axes.map(
      (axis): AdvicePoint => ({
        code: "border",
        axis,
        stack: QUADRANT_STACKS[quadrantOf({ ...answers, [axis]: HIGH_FROM })],
      }),
    ),
  ];
}
