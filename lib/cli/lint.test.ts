import { beforeAll, describe, expect, it } from "vitest";
import { folderWith, runProgram } from "@/lib/cli/testing/run-program";

const CLEAN_FOR_ERRORS = "openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}\npaths: {}\n";

let folder = "";
beforeAll(() => {
  folder = folderWith({
    "warned.yaml": CLEAN_FOR_ERRORS,
    "wrong.yaml": `${CLEAN_FOR_ERRORS}servers: 5\n`,
    "nested/api/openapi.yaml": `${CLEAN_FOR_ERRORS.replace("paths: {}", "paths:\n  /pets:\n    $ref: parts/pets.yaml")}`,
    "nested/api/parts/pets.yaml": "get: 5\n",
    "strict.yaml": "extends: none\nrules:\n  info-description: error\n",
    "lax.yaml": "extends: none\n",
    "unknown.yaml": "rules:\n  info-descripton: error\n",
    "house/own.yaml":
      "extends: [./parts/base.yaml, concordat:deprecation]\nrules:\n  two-words: {given: $.info, then: {field: title, function: pattern, functionOptions: {match: ' '}}}\n",
    "house/parts/base.yaml":
      "extends: ./more.yaml\nrules:\n  no-servers: {given: $, severity: error, formats: [oas2], then: {field: servers, function: undefined}}\n",
    "house/parts/more.yaml": "extends: none\nrules:\n  info-contact: error\n",
    "house/escape.yaml": "extends: ../lax.yaml\n",
    "house/circle.yaml": "extends: ./circle.yaml\n",
    "house/remote.yaml": "extends: https://example.com/rules.yaml\nfunctions: [mine]\n",
    "broken.yaml": "openapi: 3.1.0\n  bad: indent\n",
  });
});
const lint = (...args: string[]) => runProgram(["lint", ...args], folder);

describe("exit codes", () => {
  it.each([
    [0, ["warned.yaml"]],
    [1, ["warned.yaml", "--fail-on", "warning"]],
    [0, ["warned.yaml", "--fail-on", "warning", "--ruleset", "lax.yaml"]],
    [1, ["warned.yaml", "--ruleset", "strict.yaml"]],
    [1, ["wrong.yaml"]],
    [1, ["warned.yaml", "wrong.yaml"]],
    [0, ["wrong.yaml", "--fail-on", "none"]],
    [1, ["nested/api"]],
  ])("%i for %j", async (code, args) => {
    const ended = await lint(...args);
    expect(ended).toMatchObject({ code, err: "" });
  });

  it.each([
    [[], "missing required argument 'file'"],
    [["none.yaml"], "none.yaml does not exist"],
    [["broken.yaml"], "broken.yaml:2:"],
    [["warned.yaml", "--ruleset", "none.yaml"], "none.yaml cannot be read"],
    [["warned.yaml", "--ruleset", "house/escape.yaml"], "No file is read here"],
    [["warned.yaml", "--ruleset", "house/circle.yaml"], "extends itself"],
    [["warned.yaml", "--ruleset", "house/remote.yaml"], "Nothing is fetched"],
    [["warned.yaml", "--ruleset", "house/remote.yaml"], "A ruleset brings no code"],
    [["warned.yaml", "--ruleset", "unknown.yaml"], 'Did you mean "info-description"?'],
  ])("2 for %j", async (args, says) => {
    const ended = await lint(...args);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain(says);
  });
});

describe("the report", () => {
  it("has a line a finding, and the verdict last", async () => {
    const { out } = await lint("warned.yaml", "--ruleset", "strict.yaml");
    expect(out).toBe(
      'warned.yaml: 1 error\n  2:1  error    The API has no description.  info-description\n\nFAILED: 1 at or above "error" (1 error in 1 definition, ruleset custom)\n',
    );
  });

  it("is of rulesets in Spectral's form, with those beside them, and names what could not act", async () => {
    const { code, out, err } = await lint("warned.yaml", "--ruleset", "house/own.yaml");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("error    The API names no contact");
    expect(out).toContain("must match the pattern");
    expect(out).toContain("could not act: no-servers (it is for oas2; this is OpenAPI 3.1)");
    const json = JSON.parse((await lint("warned.yaml", "--ruleset", "house/own.yaml", "--format", "json")).out);
    expect(json.files[0].silent).toEqual([{ rule: "no-servers", because: "it is for oas2; this is OpenAPI 3.1" }]);
    expect((await lint("warned.yaml", "--ruleset", "concordat:strict")).out).toContain("ruleset concordat:strict");
  });

  it("names each file of a definition as it is found from here", async () => {
    const { out } = await lint("nested/api");
    expect(out).toContain("nested/api/openapi.yaml: ");
    expect(out).toContain("nested/api/parts/pets.yaml:1:");
  });

  it.each(["json", "markdown", "html", "sarif", "junit"])("comes as %s", async (format) => {
    const { code, out } = await lint("warned.yaml", "--ruleset", "strict.yaml", "--format", format);
    expect(code).toBe(1);
    expect(out).toContain("info-description");
  });
});
