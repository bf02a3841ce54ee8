import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const TODAY = "2026-01-01";

/** The changes from one text, or texts by file, to another: `severity rule location`. */
function changes(from: string | Record<string, string>, to: string | Record<string, string>): string[] {
  const read = (text: string | Record<string, string>) =>
    parseSpec(textSource(typeof text === "string" ? { "shop.proto": text } : text), { format: "protobuf" });
  return compareSpecs(read(from), read(to), { today: TODAY }).changes.map(
    ({ severity, id, location }) => `${severity} ${id.replace("protobuf-", "")} ${location.replaceAll("shop.v1.", "")}`,
  );
}

const BASE = `syntax = "proto3";
package shop.v1;
option go_package = "example.com/shop";
// Sells.
service Shop {
  // Places an order.
  rpc Place(Order) returns (Receipt) { option idempotency_level = IDEMPOTENT; }
  // Follows an order.
  rpc Follow(Key) returns (stream State);
}
message Order {
  reserved 9;
  string id = 1;
  repeated Item items = 2;
  map<string, string> labels = 3;
  oneof payment { string card = 4; string iban = 5; }
  optional int32 size = 6;
  Channel channel = 7;
}
message Item { string name = 1; int64 amount = 2; }
message Receipt { string id = 1; Status status = 2; }
message Key { string id = 1; }
message State { Status status = 1; }
enum Status { STATUS_UNSPECIFIED = 0; PLACED = 1; SENT = 2; }
enum Channel { CHANNEL_UNSPECIFIED = 0; WEB = 1; }
`;

/** What is replaced in the base, by what, and every change that must be said of it. */
const EDITS: [find: string, by: string, expected: string[]][] = [
  ["string id = 1;\n  repeated", "string id = 11;\n  repeated", ["breaking field-number-changed Order › id"]],
  ["string id = 1;\n  repeated", "string key = 1;\n  repeated", ["breaking field-renamed Order › key"]],
  ["string id = 1;\n  repeated", "bytes id = 1;\n  repeated", ["breaking field-type-changed Order › id"]],
  ["string id = 1;\n  repeated", "int32 id = 1;\n  repeated", ["breaking field-wire-type-changed Order › id"]],
  ["string id = 1;\n  repeated", "repeated", ["breaking field-removed Order › id"]],
  ["string id = 1;\n  repeated", "optional string id = 1;\n  repeated", ["breaking field-presence-changed Order › id"]],
  ["repeated Item items", "Item items", ["breaking field-became-singular Order › items"]],
  ["repeated Item items", "repeated Key items", ["breaking field-wire-type-changed Order › items"]],
  ["map<string, string>", "map<string, int32>", ["breaking field-wire-type-changed Order › labels"]],
  ["map<string, string>", "map<int32, string>", ["breaking field-wire-type-changed Order › labels"]],
  ["string iban = 5; }", "} string iban = 5;", ["breaking field-moved-out-of-oneof Order › iban"]],
  ["string iban = 5;", "string iban = 5; string cash = 8;", ["non-breaking oneof-field-added Order › cash"]],
  ["oneof payment", "oneof means", ["breaking oneof-renamed Order › means"]],
  ["reserved 9;", "", ["dangerous reserved-removed Order › reserved › 9"]],
  [
    "reserved 9;",
    "bool gift = 9;",
    ["breaking reserved-used Order › reserved › 9", "non-breaking field-added Order › gift"],
  ],
  ["WEB = 1;", "WEB = 1; APP = 2;", ["non-breaking enum-value-added Channel › APP"]],
  ["SENT = 2;", "SENT = 2; LOST = 3;", ["dangerous enum-value-added Status › LOST"]],
  ["SENT = 2;", "", ["breaking enum-value-removed Status › SENT"]],
  ["SENT = 2;", 'reserved 2; reserved "SENT";', ["breaking enum-value-removed-reserved Status › SENT"]],
  ["SENT = 2;", "SENT = 5;", ["breaking enum-value-number-changed Status › SENT"]],
  ["SENT = 2;", "GONE = 2;", ["breaking enum-value-renamed Status › GONE"]],
  ["rpc Follow(Key)", "rpc Follow(Item)", ["breaking method-request-type-changed Shop/Follow › request"]],
  ["returns (stream State)", "returns (State)", ["breaking method-server-streaming-changed Shop/Follow › response"]],
  ["rpc Place(Order)", "rpc Place(stream Order)", ["breaking method-client-streaming-changed Shop/Place › request"]],
  [
    " option idempotency_level = IDEMPOTENT; ",
    "",
    ["breaking method-idempotency-lowered Shop/Place › idempotency_level"],
  ],
  ["// Follows an order.\n  rpc Follow(Key) returns (stream State);", "", ["breaking operation-removed operation"]],
  ["example.com/shop", "example.com/store", ["dangerous code-option-changed package shop › go_package"]],
  ["string id = 1; Status", "string id = 1 [deprecated = true]; Status", ["non-breaking deprecated Receipt › id"]],
  ["message Key", "// A key.\nmessage Key", ["non-breaking description-changed Key"]],
  ["int64 amount = 2;", "int64 amount = 2; string unit = 3;", ["non-breaking field-added Item › unit"]],
  [
    "package shop.v1;",
    "package shop.v2;",
    ["non-breaking document-version-changed info › version", "breaking package-changed package shop"],
  ],
];

describe("edits of a definition in Protocol Buffers", () => {
  it.each(EDITS)("%j replaced by %j", (find, by, expected) => {
    expect(BASE.split(find)).toHaveLength(2);
    const edited = BASE.replace(find, by);
    expect(changes(BASE, edited).toSorted()).toEqual(expected.toSorted());
    expect(changes(edited, edited)).toEqual([]);
  });
});

interface Type {
  kind: "message" | "enum";
  name: string;
  /** Fields or values: numbers and what is before them. */
  members: { name: string; number: number; type: string }[];
}

const TYPES = [
  "int32",
  "string",
  "bool",
  "repeated double",
  "optional bytes",
  "map<string, int64>",
  "M0",
  "repeated M1",
  "E2",
];

const contracts: fc.Arbitrary<Type[]> = fc
  .tuple(memberSets(), memberSets(), memberSets())
  .map(([first, second, third]) => [
    { kind: "message", name: "M0", members: first },
    { kind: "message", name: "M1", members: second },
    { kind: "enum", name: "E2", members: [{ name: "zero", number: 0, type: "" }, ...third] },
  ]);

function memberSets(): fc.Arbitrary<Type["members"]> {
  return fc
    .uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 500 }), type: fc.constantFrom(...TYPES) }), {
      maxLength: 6,
      selector: ({ number }) => number,
    })
    .map((members) => members.map((member) => ({ ...member, name: `n${member.number}` })));
}

/** How a contract is laid out; none of it is part of it. */
interface Layout {
  reversed: boolean;
  gap: string;
  remark: string;
  file: string;
  isSplit: boolean;
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  reversed: fc.boolean(),
  gap: fc.constantFrom(" ", "\n", "\t\r\n ", " /* between */ "),
  remark: fc.constantFrom("", "// Alone.\n\n", "/* Alone. */\n\n"),
  file: fc.constantFrom("a.proto", "deep/in/b.proto"),
  isSplit: fc.boolean(),
});

function print(types: readonly Type[], { reversed, gap, remark, file, isSplit }: Layout): Record<string, string> {
  const head = 'syntax = "proto3";\npackage p.v1;\n';
  const texts = types.map(({ kind, name, members }) => {
    // The first value of an enum stays the first.
    const [first, rest] = kind === "enum" ? [members.slice(0, 1), members.slice(1)] : [[], members];
    const ordered = [...first, ...(reversed ? rest.toReversed() : rest)];
    const lines = ordered.map((member) =>
      kind === "enum"
        ? `${name}_${member.name}${gap}=${gap}${member.number};`
        : `${member.type}${gap}${member.name}${gap}=${gap}${member.number}${gap};`,
    );
    return `${remark}${kind}${gap}${name}${gap}{${gap}\n${lines.join("\n")}\n}`;
  });
  const laid = reversed ? texts.toReversed() : texts;
  if (!isSplit) return { [file]: head + laid.join("\n") };
  const others = Object.fromEntries(
    laid.map((text, index) => [`part${index}.proto`, imports(index, laid.length) + text]),
  );
  return { [file]: `${head}${laid.map((_, index) => `import "part${index}.proto";`).join("")}`, ...others };

  function imports(index: number, count: number): string {
    return (
      head +
      Array.from({ length: count }, (_, other) => (other === index ? "" : `import "part${other}.proto";`)).join("")
    );
  }
}

describe("the layout of a definition in Protocol Buffers", () => {
  it("is no part of it: order, blanks, remarks, files and their names", () => {
    fc.assert(
      fc.property(contracts, layouts, layouts, (types, one, other) => {
        expect(changes(print(types, one), print(types, other))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("hides no field that is gone, and none that is new", () => {
    fc.assert(
      fc.property(contracts, layouts, layouts, fc.nat(1), (types, one, other, at) => {
        const type = types[at];
        const [member] = type?.members ?? [];
        fc.pre(type !== undefined && member !== undefined);
        if (!type || !member) return;
        const without = types.map((each) => (each === type ? { ...each, members: each.members.slice(1) } : each));
        const place = `p.v1.${type.name} › ${member.name}`;
        expect(changes(print(types, one), print(without, other))).toEqual([`breaking field-removed ${place}`]);
        expect(changes(print(without, one), print(types, other))).toEqual([`non-breaking field-added ${place}`]);
      }),
      { numRuns: 100 },
    );
  });

  it("hides no number that changed", () => {
    fc.assert(
      fc.property(contracts, layouts, layouts, (types, one, other) => {
        const [type, ...rest] = types;
        const [member, ...members] = type?.members ?? [];
        fc.pre(member !== undefined);
        if (!type || !member) return;
        const moved = [{ ...type, members: [{ ...member, number: 1_000 }, ...members] }, ...rest];
        expect(changes(print(types, one), print(moved, other))).toEqual([
          `breaking field-number-changed p.v1.${type.name} › ${member.name}`,
        ]);
      }),
      { numRuns: 100 },
    );
  });
});
