import { describe, expect, it } from "vitest";
import { findDifference, type Found } from "./find-difference";
import { ARRAY_ROWS } from "./testing/array-rows";
import { CHOICE_ROWS } from "./testing/choice-rows";
import { KNOWN_ROWS } from "./testing/known-rows";
import { OBJECT_ROWS } from "./testing/object-rows";
import { isTakenElsewhere, sidedOf } from "./testing/parse-schema";
import { SCALAR_ROWS } from "./testing/scalar-rows";
import type { JsonValue } from "@/lib/specs/model";

const STEPS = 5_000;

function search(accepting: JsonValue, rejecting: JsonValue): Found {
  const found = findDifference(sidedOf(accepting), sidedOf(rejecting), { steps: STEPS });
  if (found.status === "found") {
    expect(isTakenElsewhere(accepting, found.value), `taken: ${JSON.stringify(found.value)}`).toBe(true);
    expect(isTakenElsewhere(rejecting, found.value), `refused: ${JSON.stringify(found.value)}`).toBe(false);
  }
  return found;
}

const ROWS = [...KNOWN_ROWS, ...SCALAR_ROWS, ...OBJECT_ROWS, ...ARRAY_ROWS, ...CHOICE_ROWS];

describe("a difference is found exactly where there is one", () => {
  it.each(ROWS)("%s", (_about, first, second, relation) => {
    const expected = { first: relation === ">" || relation === "x", second: relation === "<" || relation === "x" };
    const found = { first: search(first, second), second: search(second, first) };
    expect(found.first).toMatchObject({ status: expected.first ? "found" : "none-found" });
    expect(found.second).toMatchObject({ status: expected.second ? "found" : "none-found" });
  });
});
