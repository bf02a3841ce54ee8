import { describe, expect, it } from "vitest";
import { compareSpecs } from "./compare-specs";
import type { Change } from "./model";
import { parseText } from "./testing/parse-text";

const BEFORE = `openapi: 3.1.0
info: {title: T, version: "1"}
servers: [{url: "https://a.example.com"}]
paths:
  /a:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer, maximum: 9}}
        - {name: sort, in: query, schema: {type: string}}
      responses:
        "200":
          description: D
          headers:
            X-Rate: {schema: {type: string}}
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Thing"
            application/xml: {}
          links:
            next: {operationId: b}
  /b:
    get:
      operationId: b
      responses: {"204": {description: D}}
components:
  schemas:
    Thing:
      type: object
      required: [size]
      properties:
        size:
          type: integer
`;

const AFTER = BEFORE.replace("maximum: 9", "maximum: 5")
  .replace(/ +- \{name: sort.*\n/, "")
  .replace(/ +application\/xml.*\n/, "")
  .replace("X-Rate: {schema: {type: string}}", "X-Rate: {schema: {type: string, enum: [a]}}")
  .replace("next: {operationId: b}", "next: {operationId: c}")
  .replace("type: integer\n", "type: string\n")
  .replace("a.example.com", "b.example.com")
  .replace(/ {2}\/b:[^]*components/, "components");

/** Rule → a piece of the line of each side, where there is one. */
const LINES: readonly (readonly [rule: string, from: string | undefined, to: string | undefined])[] = [
  ["operation-removed", "get:", undefined],
  ["request-maximum-lowered", "maximum: 9", "maximum: 5"],
  ["request-parameter-removed", "name: sort", "get:"],
  ["response-enum-introduced", "X-Rate", "X-Rate"],
  ["response-media-type-removed", "application/xml", '"200"'],
  ["response-link-changed", "operationId: b", "operationId: c"],
  ["response-type-replaced", "size:", "size:"],
  ["server-added", undefined, "b.example.com"],
  ["server-removed", "a.example.com", undefined],
];

function lineOf(text: string, point: Change["source"]["from"]): string | undefined {
  if (!point) return undefined;
  const lines = text.split("\n");
  // A position of a mapping is that of its first key, on the line after the name of the mapping.
  return `${lines[point.line - 2]}\n${lines[point.line - 1]}`;
}

describe("the source of a change", () => {
  const { changes } = compareSpecs(parseText(BEFORE), parseText(AFTER), { today: "2026-01-01" });

  it("is told for every rule that fires", () => {
    expect(changes.map(({ id }) => id).sort()).toEqual(LINES.map(([rule]) => rule).sort());
  });

  it.each(LINES)("%s leads to the lines that changed", (rule, from, to) => {
    const change = changes.find(({ id }) => id === rule);
    const [older, newer] = [lineOf(BEFORE, change?.source.from), lineOf(AFTER, change?.source.to)];
    if (from === undefined) expect(older).toBeUndefined();
    else expect(older).toContain(from);
    if (to === undefined) expect(newer).toBeUndefined();
    else expect(newer).toContain(to);
  });
});
