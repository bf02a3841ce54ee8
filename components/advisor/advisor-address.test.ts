import { describe, expect, it } from "vitest";
import { advisorHref, queryOfAnswers, readAdvisorQuery, STEPS } from "./advisor-address";

const FULL = {
  ...{ latency: "no", clients: "yes", plugins: "no", cloudNative: "unsure", edge: "no" },
  ...{ isolation: "2", complexity: "5" },
};
const parsed = (href: string) => readAdvisorQuery(Object.fromEntries(new URL(href, "https://x.example").searchParams));

describe("the address of the advisor", () => {
  it("asks for what is not answered yet, in order", () => {
    expect(readAdvisorQuery({})).toEqual({ given: {}, weights: {}, asked: "latency", answers: null });
    expect(readAdvisorQuery({ latency: "no", plugins: "yes" })).toMatchObject({ asked: "clients", answers: null });
    expect(readAdvisorQuery(FULL)).toMatchObject({ asked: null, answers: { clients: "yes", isolation: 2 } });
  });

  it.each<[Record<string, string | string[]>]>([
    [{ latency: "perhaps" }],
    [{ isolation: "9" }],
    [{ isolation: ["1", "2"] }],
    [{ overhead: "-1" }],
    [{ ask: "nothing" }],
  ])("passes over what it cannot mean: %j", (raw) => {
    expect(readAdvisorQuery(raw)).toEqual(readAdvisorQuery({}));
  });

  it("asks again, and goes on once that is answered", () => {
    const again = parsed(advisorHref(readAdvisorQuery(FULL), { ask: "clients" }));
    expect(again).toMatchObject({ asked: "clients", given: FULL });
    const answered = parsed(advisorHref(again, { answer: ["clients", "no"] }));
    expect(answered).toMatchObject({ asked: null, answers: { clients: "no" } });
  });

  it("holds weights, and says all that was kept", () => {
    const weighed = parsed(advisorHref(readAdvisorQuery(FULL), { weight: ["runtimeIsolation", "0"] }));
    expect(weighed.answers).toMatchObject({
      runtimeWeights: { isolation: 0, lightness: 3 },
      contractWeights: { overhead: 3 },
    });
    const answers = weighed.answers;
    if (!answers) throw new Error("all is answered");
    const kept = queryOfAnswers(answers);
    expect(Object.keys(kept.given)).toEqual([...STEPS]);
    expect(parsed(advisorHref(kept)).answers).toEqual(answers);
  });
});
