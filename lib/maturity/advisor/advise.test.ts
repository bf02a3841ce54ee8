import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise, quadrantOf } from "./advise";
import { recommendation } from "./advice";
import { advisorAnswers, TREE_ANSWERS, TREE_QUESTIONS, type TreeQuestion } from "./answers";
import { CONTRACTS, RUNTIMES } from "./matrices";
import { rank } from "./rank";
import { TREE_LEAVES } from "./stacks";

const no = { latency: "no", clients: "no", plugins: "no", cloudNative: "no", edge: "no" } as const;
const plain = advisorAnswers.parse({ ...no, isolation: 1, complexity: 1 });
const codes = (points: readonly { code: string }[]) => points.map(({ code }) => code);

const mark = fc.integer({ min: 0, max: 5 });
const scale = fc.integer({ min: 1, max: 5 });
const answer = fc.constantFrom(...TREE_ANSWERS);
const anyAnswers = fc.record({
  ...{ latency: answer, clients: answer, plugins: answer, cloudNative: answer, edge: answer },
  ...{ isolation: scale, complexity: scale },
  contractWeights: fc.record({ serialisation: mark, languages: mark, overhead: mark, governance: mark }),
  runtimeWeights: fc.record({ isolation: mark, lightness: mark }),
});

describe("the decision tree (DOMAIN §6)", () => {
  it.each([
    ["latency", "grpc-ebpf", "grpc"],
    ["clients", "openapi-graphql-bff", "openapi"],
    ["plugins", "wasm-wit-plugins", "wit"],
    ["cloudNative", "crd-webhook", "openapi"],
    ["edge", "wasm-http", "openapi"],
  ] as const)("answers %s with %s", (question, stack, contract) => {
    const advice = advise({ ...plain, [question]: "yes" });
    expect(advice).toMatchObject({ stack, contract, leaf: question, decidedBy: "tree" });
    expect(codes(advice.reasons)[0]).toBe("tree");
  });

  it("goes by the first yes, and says of later ones that they speak against it", () => {
    const advice = advise({ ...plain, clients: "yes", plugins: "yes", latency: "unsure" });
    expect(advice.stack).toBe("openapi-graphql-bff");
    expect(advice.against).toContainEqual({ code: "also", question: "plugins", stack: "wasm-wit-plugins" });
    expect(advice.against).toContainEqual({ code: "unsure", question: "latency", stack: "grpc-ebpf" });
  });
});

describe("the quadrants (DOMAIN §6)", () => {
  it.each([
    [1, 1, "low-low", "openapi-apisix"],
    [5, 3, "high-low", "wit-wasmcloud"],
    [3, 4, "low-high", "grpc-istio"],
    [4, 5, "high-high", "wasm-spire"],
  ] as const)("say of isolation %d and complexity %d: %s", (isolation, complexity, quadrant, stack) => {
    expect(quadrantOf({ isolation, complexity })).toBe(quadrant);
    expect(advise({ ...plain, isolation, complexity })).toMatchObject({ stack, decidedBy: "quadrant", leaf: null });
  });

  it("speak against a leaf of another contract, and say what is on the border", () => {
    const advice = advise({ ...plain, latency: "yes", isolation: 3 });
    expect(codes(advice.against)).toEqual(expect.arrayContaining(["other-quadrant", "border", "skill"]));
    expect(codes(advise({ ...plain, isolation: 2 }).against)).not.toContain("border");
  });
});

describe("the matrices under weights", () => {
  it("rank by the weighted mean, and by nothing where nothing matters", () => {
    const only = (criterion: string) => ({
      ...{ serialisation: 0, languages: 0, overhead: 0, governance: 0, [criterion]: 5 },
    });
    expect(advise({ ...plain, contractWeights: only("governance") }).contracts[0]).toMatchObject({
      id: "openapi",
      score: 5,
    });
    const blind = advise({
      ...plain,
      contractWeights: only("nothing"),
      runtimeWeights: { isolation: 0, lightness: 0 },
    });
    expect(blind.contracts.map(({ id, score }) => [id, score])).toEqual(CONTRACTS.map(({ id }) => [id, null]));
    expect(blind.agreement).toEqual({ same: 1, of: 1 });
  });

  it("tell of a contract whose weak mark matters to the asker", () => {
    const advice = advise({ ...plain, plugins: "yes" });
    expect(advice.against).toContainEqual({
      code: "weak-mark",
      contract: "wit",
      criterion: "governance",
      numbers: { own: 2, other: 3 },
    });
  });

  it("say where a runtime does not keep apart as far as is needed", () => {
    const advice = advise({ ...plain, latency: "yes", isolation: 5 });
    expect(advice.against).toContainEqual({
      code: "isolation-short",
      runtime: "container",
      numbers: { own: 4, other: 5 },
    });
  });
});

describe("advice", () => {
  it("is one of the domain's, has a reason, and is what its schema says, for any answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const advice = advise(answers);
        expect(recommendation.parse(advice)).toEqual(advice);
        expect(advice.reasons.length).toBeGreaterThan(0);
        expect(advice.agreement.same).toBeLessThanOrEqual(advice.agreement.of);
        const decided: TreeQuestion | undefined = TREE_QUESTIONS.find((question) => answers[question] === "yes");
        expect(advice.stack).toBe(decided ? TREE_LEAVES[decided] : advice.quadrant.stack);
        for (const { score } of [...advice.contracts, ...advice.runtimes]) {
          if (score !== null) expect(score >= 0 && score <= 5).toBe(true);
        }
      }),
    );
  });

  it("ranks no row higher for a mark that got worse", () => {
    fc.assert(
      fc.property(mark, mark, fc.integer({ min: 1, max: 5 }), (a, b, down) => {
        const rows = [
          { id: "x" as const, marks: { a: 5, b: 5 } },
          { id: "y" as const, marks: { a: 4, b: 4 } },
        ];
        const scoreOf = (value: number) =>
          rank([{ id: "x" as const, marks: { a: value, b: 5 } }, ...rows.slice(1)], { a, b }, ["a", "b"]).find(
            ({ id }) => id === "x",
          )?.score;
        const [before, after] = [scoreOf(5), scoreOf(5 - down)];
        if (a + b === 0) expect([before, after]).toEqual([null, null]);
        else expect(Number(after)).toBeLessThanOrEqual(Number(before));
      }),
    );
  });

  it("knows every runtime by its marks", () => {
    expect(
      advise(plain)
        .runtimes.map(({ id }) => id)
        .toSorted(),
    ).toEqual(RUNTIMES.map(({ id }) => id).toSorted());
  });
});
