import os from "node:os";
import { describe, expect, it } from "vitest";
import { runProgram } from "@/lib/cli/testing/run-program";
import { ruleCatalogue } from "@/lib/diff/rules/catalogue";

const RULES = ruleCatalogue();

const rules = (...args: string[]) => runProgram(["rules", ...args], os.tmpdir());

describe("the list", () => {
  it("has every rule with severity, side and title", async () => {
    const { code, out, err } = await rules();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { id, severity, title } of RULES) {
      const line = out.split("\n").find((one) => one.startsWith(`${id} `));
      expect(line, id).toContain(severity);
      expect(line, id).toContain(title);
    }
    expect(out).toMatch(new RegExp(`^${RULES.length} rules$`, "m"));
  });

  it("comes as JSON and as Markdown", async () => {
    const all = JSON.parse((await rules("--format", "json")).out);
    expect(all).toHaveLength(RULES.length);
    expect(Object.keys(all[0])).toEqual(
      expect.arrayContaining(["id", "severity", "side", "area", "title", "why", "fix"]),
    );
    const { out } = await rules("--format", "markdown");
    expect(out.trim().split("\n")).toHaveLength(RULES.length + 2);
  });

  it("can be cut to a severity, a side and words", async () => {
    const { out } = await rules(
      "--severity",
      "breaking",
      "--side",
      "request",
      "--search",
      "pattern ADDED",
      "--format",
      "json",
    );
    const found = JSON.parse(out);
    expect(found.map(({ id }: { id: string }) => id)).toContain("request-pattern-added");
    expect(found.length).toBeLessThan(20);
    for (const { severity, side } of found) expect([severity, side]).toEqual(["breaking", "request"]);
    expect((await rules("--search", "no such words anywhere")).out).toContain("\n0 rules\n");
  });
});

describe("the other lists", () => {
  it("have the lint rules and the functions of rulesets", async () => {
    expect((await rules("--kind", "lint")).out).toContain("server-https");
    expect((await rules("--kind", "lint", "--search", "https encryption")).out).toMatch(/^\d rules$/m);
    const functions = JSON.parse((await rules("--kind", "functions", "--format", "json")).out);
    expect(functions.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(["truthy", "xor", "unreferencedReusableObject", "concordatRule"]),
    );
    expect((await rules("--kind", "functions", "--format", "markdown")).out).toContain("| `casing` |");
    expect((await rules("casing")).out).toContain("# casing");
    expect((await rules("server-https", "--format", "json")).out).toContain('"severity": "warning"');
    expect((await rules("--kind", "lint", "--side", "request")).code).toBe(2);
  });
});

describe("one rule", () => {
  it("says why, what to do, and has a bad and a good example", async () => {
    const { code, out } = await rules("request-min-length-raised");
    expect(code).toBe(0);
    for (const part of ["why\n", "what to do\n", "bad: the rule fires", "good: the rule stays silent", "minLength: 5"])
      expect(out).toContain(part);
    const data = JSON.parse((await rules("request-min-length-raised", "--format", "json")).out);
    expect(data.examples.map(({ verdict }: { verdict: string }) => verdict)).toEqual(["bad", "good"]);
    expect((await rules("request-min-length-raised", "--format", "markdown")).out).toContain(
      "# Request minimum length raised",
    );
  });

  it("that does not exist has a neighbour", async () => {
    const ended = await rules("request-min-lenght-raised");
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain('Did you mean "request-min-length-raised"?');
    expect((await rules("--severity", "terrible")).code).toBe(2);
  });
});
