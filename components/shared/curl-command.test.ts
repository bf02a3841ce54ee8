import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curlCommand, quoteForShell } from "./curl-command";

describe("quoteForShell", () => {
  it("gives the shell back exactly the word", () => {
    const words = fc.string({ unit: "grapheme" }).filter((word) => !word.includes("\0"));
    fc.assert(
      fc.property(words, (word) => {
        expect(execFileSync("sh", ["-c", `printf %s ${quoteForShell(word) || "''"}`]).toString()).toBe(word);
      }),
      { numRuns: 60 },
    );
  });
});

describe("curlCommand", () => {
  it("leaves address and token to the environment", () => {
    expect(curlCommand({ path: "/api/v1/apis?q=pay" })).toBe(
      `curl "$CONCORDAT_URL"'/api/v1/apis?q=pay' \\\n  -H "Authorization: Bearer $CONCORDAT_TOKEN"`,
    );
  });
  it("sends JSON with its type", () => {
    const command = curlCommand({ method: "POST", path: "/api/v1/reviews", json: { note: "it's fine" } });
    expect(command).toContain("-X POST");
    expect(command).toContain("-H 'Content-Type: application/json'");
    expect(command).toContain(`--data-binary '{"note":"it'\\''s fine"}'`);
  });
  it("sends a file as it is", () => {
    expect(curlCommand({ method: "POST", path: "/x", file: "api.yaml", contentType: "application/yaml" })).toContain(
      "--data-binary @api.yaml",
    );
  });
});
