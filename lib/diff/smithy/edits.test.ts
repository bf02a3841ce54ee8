import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Diff } from "@/lib/diff/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { isAsExpected, type Verdict, worstOf } from "@/lib/diff/testing/edits/edit";

const HEAD = '$version: "2.0"\nnamespace demo\n';
/** Declarations in which everything that can change is used once on each side. */
const DECLARATIONS = [
  '@title("Cities") @httpBearerAuth service Cities { version: "1", operations: [GetCity, PutCity], resources: [Town] }',
  "resource Town { identifiers: { townId: String }, read: GetTown }",
  '@readonly @http(method: "GET", uri: "/cities/{id}", code: 200) operation GetCity { input: GetIn, output: GetOut, errors: [Gone] }',
  '@idempotent @http(method: "PUT", uri: "/cities/{id}") operation PutCity { input: PutIn, output: PutOut }',
  "@readonly operation GetTown { input: TownIn }",
  "@input structure TownIn { @required townId: String }",
  '@input structure GetIn { @required @httpLabel id: String, @httpQuery("lang") lang: Lang }',
  "@output structure GetOut { @required name: String, size: Size, kinds: Kinds, shape: Figure, since: Integer = 7 }",
  '@input structure PutIn { @required @httpLabel id: String, @httpHeader("X-Who") who: Who, note: Note, dot: Dot }',
  "@output structure PutOut { at: Timestamp, tags: Tags }",
  '@error("client") @httpError(410) structure Gone { message: String }',
  'enum Lang { DE = "de", EN = "en" }',
  'enum Kind { BIG = "big", SMALL = "small" }',
  "list Kinds { member: Kind }",
  "map Tags { key: String, value: String }",
  "union Figure { circle: Dot, text: String }",
  "structure Dot { x: Integer, y: Integer }",
  "@range(min: 1, max: 10) integer Size",
  "@length(min: 1, max: 10) string Note",
  '@pattern("^[a-z]{1,8}$") string Who',
];
const MODEL = HEAD + DECLARATIONS.join("\n");

function compare(from: string | Record<string, string>, to: string | Record<string, string>): Diff {
  const read = (text: typeof from) => parseSpec(textSource(typeof text === "string" ? { "demo.smithy": text } : text));
  return compareSpecs(read(from), read(to), { today: "2026-01-01" });
}

/** What is replaced by what, and the worst that callers meet then, and when it is undone. */
const EDITS: [name: string, text: string, by: string, there: Verdict, back: Verdict][] = [
  ["a method", '"GET", uri: "/cities', '"POST", uri: "/cities', "breaking", "breaking"],
  ["a URI", '/cities/{id}", code', '/towns/{id}", code', "breaking", "breaking"],
  ["a status", "code: 200", "code: 201", "breaking", "breaking"],
  ["a status that is meant anyway", ", code: 200", "", "none", "none"],
  ["an operation", "[GetCity, PutCity]", "[GetCity]", "breaking", "non-breaking"],
  ["an error", ", errors: [Gone]", "", "dangerous", "dangerous"],
  ["a status of an error", "410", "404", "breaking", "breaking"],
  ["a resource", ", resources: [Town]", "", "breaking", "non-breaking"],
  ["a way to prove oneself", "@httpBearerAuth", "@httpBearerAuth @httpBasicAuth", "non-breaking", "breaking"],
  ["what may be repeated", "@idempotent ", "", "dangerous", "none"],
  ["a required member that is sent", "lang: Lang", "lang: Lang, @required more: String", "breaking", "breaking"],
  ["an optional member that is sent", "note: Note", "note: Note, more: String", "non-breaking", "breaking"],
  ["an optional member that is received", "size: Size", "size: Size, more: String", "non-breaking", "breaking"],
  [
    "what must be sent",
    "@httpLabel id: String, @httpQuery",
    "@httpLabel id: String, @required @httpQuery",
    "breaking",
    "non-breaking",
  ],
  ["what must be received", "@required name", "name", "breaking", "breaking"],
  ["a default", "= 7", "= 8", "breaking", "breaking"],
  ["a default that was none", "size: Size,", "size: Size = 1,", "breaking", "breaking"],
  ["a value that is sent", ', EN = "en"', "", "breaking", "non-breaking"],
  ["a value that is received", ', SMALL = "small"', "", "breaking", "dangerous"],
  ["the name of a value", 'SMALL = "small"', 'LITTLE = "small"', "breaking", "breaking"],
  ["the order of values", 'BIG = "big", SMALL = "small"', 'SMALL = "small", BIG = "big"', "dangerous", "dangerous"],
  ["a member of a union", ", text: String", "", "breaking", "dangerous"],
  ["a longest length that is sent", "@length(min: 1, max: 10)", "@length(min: 1, max: 9)", "breaking", "non-breaking"],
  ["a range that is received", "@range(min: 1, max: 10)", "@range(min: 1, max: 9)", "non-breaking", "dangerous"],
  ["a pattern", "{1,8}", "{1,9}", "non-breaking", "breaking"],
  ["a pattern that says the same", "[a-z]{1,8}", "[a-z][a-z]{0,7}", "none", "none"],
  ["where a member travels", '@httpHeader("X-Who")', '@httpQuery("who")', "breaking", "breaking"],
  ["how a name of a header is written", "X-Who", "x-who", "none", "none"],
  ["a type", "at: Timestamp", "at: String", "breaking", "breaking"],
  [
    "a type of the same sort",
    "at: Timestamp, tags: Tags }",
    "at: When, tags: Tags } timestamp When",
    "non-breaking",
    "non-breaking",
  ],
  ["how a time is written", "at: Timestamp", '@timestampFormat("date-time") at: Timestamp', "breaking", "breaking"],
  ["a list that may hold nothing", "list Kinds", "@sparse list Kinds", "breaking", "breaking"],
  ["a list without repeats", "list Kinds", "@uniqueItems list Kinds", "non-breaking", "dangerous"],
  ["a mark of deprecation", "note: Note", "@deprecated note: Note", "non-breaking", "non-breaking"],
  ["documentation", "note: Note", '@documentation("A note.") note: Note', "non-breaking", "non-breaking"],
  ["a version", 'version: "1"', 'version: "2"', "non-breaking", "non-breaking"],
  ["a comment", "structure Dot", "// A dot.\nstructure Dot", "none", "none"],
  ["blanks and commas", "{ x: Integer, y: Integer }", "{\n\n  x: Integer\n    y: Integer,,\n}", "none", "none"],
  ["an absolute name", "size: Size", "size: demo#Size", "none", "none"],
];

describe("an edit of a model", () => {
  it.each(EDITS)("of %s", (_, text, by, there, back) => {
    expect(MODEL).toContain(text);
    const edited = MODEL.replace(text, by);
    const told = ({ changes }: Diff): string =>
      changes.map(({ severity, id, location }) => `${severity} ${id} ${location}`).join("; ");
    const [forth, undone] = [compare(MODEL, edited), compare(edited, MODEL)];
    expect(isAsExpected(there, worstOf(forth.changes)), `there: ${told(forth)}`).toBe(true);
    expect(isAsExpected(back, worstOf(undone.changes)), `back: ${told(undone)}`).toBe(true);
    expect(compare(edited, edited).changes).toEqual([]);
  });
});

describe("a model that says the same", () => {
  it("in any order of declarations, in any number of files with any names", () => {
    const order = fc.shuffledSubarray(DECLARATIONS, { minLength: DECLARATIONS.length });
    fc.assert(
      fc.property(order, fc.nat(DECLARATIONS.length), fc.constantFrom("a", "z"), (declarations, cut, name) => {
        const files = {
          "main.smithy": HEAD + declarations.slice(0, cut).join("\n"),
          [`${name}.smithy`]: HEAD + declarations.slice(cut).join("\n\n"),
        };
        expect(compare(MODEL, files).changes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

it("eases what breaks in operations that are marked unstable in both versions", () => {
  const text = (member: string): string =>
    `${HEAD}service S { version: "1", operations: [Act] }\n@unstable operation Act { input := { ${member} } }`;
  const { changes } = compare(text("a: String, b: String"), text("a: String"));
  expect(changes.map(({ id, severity, proof }) => [id, severity, proof.reason])).toEqual([
    ["smithy-member-removed", "dangerous", "the operation is marked `@unstable` in both versions"],
  ]);
});
