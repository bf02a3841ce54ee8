import { describe, expect, it } from "vitest";
import { ERRORS } from "@/lib/core/errors";
import { ERROR_CODES, findErrorCode } from "./error-codes";

describe("the codes of errors", () => {
  it("are all there, by status", () => {
    expect([...ERROR_CODES].sort()).toEqual(Object.keys(ERRORS).sort());
    const statuses = ERROR_CODES.map((code) => ERRORS[code].status);
    expect(statuses).toEqual([...statuses].sort((a, b) => a - b));
  });

  it.each(["toString", "__proto__", "", "NOT_FOUND"])("%j is none", (text) => {
    expect(findErrorCode(text)).toBeUndefined();
  });
});
