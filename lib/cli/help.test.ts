import os from "node:os";
import { describe, expect, it } from "vitest";
import { runProgram } from "./testing/run-program";

const run = (args: readonly string[]) => runProgram(args, os.tmpdir());

describe("help", () => {
  it.each([
    [["--help"], "Usage: concordat [options] [command]"],
    [["help"], "Usage: concordat [options] [command]"],
    [["help", "diff"], "Usage: concordat diff [options]"],
    [["diff", "--help"], "Usage: concordat diff [options]"],
    [["slo", "help", "import"], "Usage: concordat slo import [options]"],
    [["--version"], "0."],
  ])("that is asked for by %j is the answer", async (args, beginning) => {
    const { code, out, err } = await run(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(beginning);
  });

  it.each([[[]], [["slo"]], [["nonsense"]], [["help", "nonsense"]], [["diff"]], [["diff", "--nonsense"]]])(
    "in place of an answer to %j is a failure",
    async (args) => {
      const { code, out, err } = await run(args);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).not.toBe("");
    },
  );
});
