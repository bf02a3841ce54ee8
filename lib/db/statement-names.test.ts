import { describe, expect, it } from "vitest";
import { statementNames } from "./statement-names";

const often = (name: (statement: { sql: string }) => string, sql: string) =>
  Array.from({ length: 5 }, () => name({ sql })).at(-1);

describe("the name of a statement", () => {
  it("comes with use, and is that of the text", () => {
    const name = statementNames();
    expect(name({ sql: "SELECT 1" })).toBe("");
    const kept = often(name, "SELECT 1");
    expect(kept).toMatch(/^c_[0-9a-f]{24}$/);
    expect(often(statementNames(), "SELECT 1")).toBe(kept);
    expect(often(name, "SELECT 2")).not.toBe(kept);
  });

  it.each(["UPDATE api SET name = $1", "SELECT 1 WHERE words @@ $1::tsquery", "SELECT word FROM w WHERE word % $1"])(
    "is not for %s",
    (sql) => {
      expect(often(statementNames(), sql)).toBe("");
    },
  );

  it("is for a bounded number", () => {
    const name = statementNames();
    const named = Array.from({ length: 400 }, (_, at) => often(name, `SELECT ${at}`)).filter((one) => one !== "");
    expect(named).toHaveLength(250);
  });
});
