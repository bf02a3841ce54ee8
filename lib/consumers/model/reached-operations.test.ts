import { describe, expect, it } from "vitest";
import { reachedOperations } from "./reached-operations";
import type { StandingSubject } from "./standing";

const OPERATIONS = [
  { key: "GET /pets", uses: ["?limit", "Pet", "Pet.Tag"] },
  { key: "GET /pets/{petId}", uses: ["Pet"] },
  { key: "POST /orders", uses: ["Order"] },
];

describe("what goes away reaches", () => {
  it.each<[StandingSubject["kind"], string | null, string[] | null]>([
    ["version", null, null],
    ["operation", "POST /orders", ["POST /orders"]],
    ["parameter", "GET /pets query limit", ["GET /pets"]],
    ["parameter", "GET /pets/{petId} path petId", ["GET /pets/{petId}"]],
    ["parameter", "GET /cats query limit", []],
    ["schema", "Pet", ["GET /pets", "GET /pets/{petId}"]],
    ["schema", "Cat", []],
    ["field", "Pet.name", ["GET /pets", "GET /pets/{petId}"]],
    ["field", "Pet.Tag.label", ["GET /pets"]],
    ["field", "POST /orders request.name", ["POST /orders"]],
    ["field", "Cat.name", []],
  ])("by a %s %s: %j", (kind, place, expected) => {
    const reached = reachedOperations({ kind, place }, OPERATIONS);
    expect(reached && [...reached]).toEqual(expected);
  });
});
