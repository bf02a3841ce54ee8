import { afterAll, describe, expect, it } from "vitest";
import { ADMISSION_SCOPE } from "@/lib/admission/model/admission-scope";
import { closeCelThreads, checkRules, runRules } from "./cel-tasks";

afterAll(closeCelThreads);

const SIXTY = `[${Array.from({ length: 60 }, (_, index) => index).join(",")}]`;
const loops = (inner: string) => `${SIXTY}.all(a, ${SIXTY}.all(b, ${SIXTY}.all(c, ${SIXTY}.all(d, ${inner}))))`;
const rule = (expression: string) => ({ expression, message: "" });

describe("runRules", () => {
  it("ends 60⁴ steps within its bound, and gives the others their verdicts", async () => {
    const rules = [rule("object.a == 1"), rule(loops("a + b + c + d >= 0")), rule("object.a == 2")];
    const began = performance.now();
    const [verdicts] = await runRules({ scope: "admission", rules, inputs: [{ object: { a: 1 } }], withheld: [] });
    expect(performance.now() - began).toBeLessThan(40_000);
    expect(verdicts?.map(({ outcome }) => outcome)).toEqual(["pass", "error", "fail"]);
    expect(verdicts?.[1]?.message).toMatch(/took too long/);
  });

  it("ends what takes all memory", async () => {
    const grows = `${SIXTY}.map(a, ${SIXTY}.map(b, ${SIXTY}.map(c, "${"x".repeat(2_000)}" + string(a * b * c)))).size() > 0`;
    const twice = `["${"y".repeat(1_000)}"].map(s, s.replace("y", s).replace("y", s).size() > 0)[0]`;
    for (const expression of [grows, twice]) {
      const [[verdict] = []] = await runRules({
        scope: "admission",
        rules: [rule(expression)],
        inputs: [{ object: 1 }],
        withheld: [],
      });
      expect(["error", "pass"]).toContain(verdict?.outcome);
    }
    const [[after] = []] = await runRules({
      scope: "admission",
      rules: [rule("object == 1")],
      inputs: [{ object: 1 }],
      withheld: [],
    });
    expect(after?.outcome).toBe("pass");
  });

  it("asks nothing where there is nothing to ask", async () => {
    expect(await runRules({ scope: "admission", rules: [], inputs: [{ object: 1 }], withheld: [] })).toEqual([[]]);
    expect(await runRules({ scope: "admission", rules: [rule("true")], inputs: [], withheld: [] })).toEqual([]);
  });
});

describe("checkRules", () => {
  it("says what is wrong, rule by rule", async () => {
    expect([...ADMISSION_SCOPE.keys()]).toEqual(["object"]);
    const checks = await checkRules("admission", [rule("has(object.a)"), rule("subject.a"), rule("(")]);
    expect(checks.map(({ expression }) => expression.map(({ message }) => message))).toEqual([
      [],
      [expect.stringMatching(/no subject/)],
      [expect.stringMatching(/never closed/)],
    ]);
  });
});
