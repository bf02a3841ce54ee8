import { describe, expect, it } from "vitest";
import { readProto } from "@/lib/specs/protobuf/testing/read-proto";
import { PROTOBUF_RULES } from "./rules";

const P3 = 'syntax = "proto3";\n';
const P2 = 'syntax = "proto2";\n';

/** A rule, the lines and columns at which it fires, and the text. */
const CASES: [rule: string, at: string[], text: string | Record<string, string>][] = [
  ["valid-ref-dangling", ["2:13"], `${P3}message A { Missing a = 1; }`],
  ["valid-ref-dangling", ["2:21"], `${P3}service S { rpc Get(.x.A) returns (A); } message A {}`],
  ["valid-ref-dangling", [], `${P3}import "gone.proto"; message A { Missing a = 1; }`],
  [
    "valid-ref-dangling",
    [],
    `${P3}import "google/protobuf/timestamp.proto"; message A { google.protobuf.Timestamp a = 1; }`,
  ],
  ["valid-ref-dangling", [], `${P3}package a.b; message A { b.A x = 1; .a.b.A y = 2; A z = 3; message A { } }`],
  ["valid-import-missing", ["2:8"], `${P3}import "gone.proto";`],
  ["valid-import-missing", [], { "a/x.proto": `${P3}import "root/a/y.proto";`, "a/y.proto": P3 }],
  ["valid-import-needed", ["2:13"], { "a.proto": `${P3}message A { B b = 1; }`, "b.proto": `${P3}message B {}` }],
  [
    "valid-import-needed",
    [],
    {
      "a.proto": `${P3}import "c.proto"; message A { B b = 1; }`,
      "b.proto": `${P3}message B {}`,
      "c.proto": `${P3}import public "b.proto";`,
    },
  ],
  ["valid-import-cycle", ["2:8", "2:8"], { "a.proto": `${P3}import "b.proto";`, "b.proto": `${P3}import "a.proto";` }],
  ["valid-syntax-missing", ["1:1"], "message A {}"],
  ["valid-syntax-missing", [], 'edition = "2023"; message A {}'],
  ["valid-name-unique", ["2:22"], `${P3}message A {} message A {}`],
  ["valid-name-unique", ["2:32"], `${P3}message A { int32 a = 1; int32 a = 2; }`],
  ["valid-name-unique", ["2:39"], `${P3}service S { rpc G(A) returns (A); rpc G(A) returns (A); } message A {}`],
  ["valid-field-number", ["2:19", "2:32"], `${P3}message A { int32 a = 0; int32 b = 19000; int32 c = 5; }`],
  ["valid-field-number-unique", ["2:32"], `${P3}message A { int32 a = 1; int32 b = 1; }`],
  ["valid-reserved-used", ["2:31"], `${P3}message A { reserved 1; int32 a = 1; }`],
  ["valid-reserved-used", ["2:38"], `${P3}message A { reserved "a", "b"; int32 a = 1; }`],
  ["valid-reserved-used", ["2:22"], `${P3}enum E { reserved 0; A = 0; }`],
  ["valid-reserved-used", [], `edition = "2023"; message A { reserved a, b; reserved 2 to max; int32 c = 1; }`],
  ["valid-reserved-range", ["2:22"], `${P3}message A { reserved 5 to 2; }`],
  ["valid-reserved-range", ["2:30"], `${P3}message A { reserved 1 to 4, 3 to 6; }`],
  ["valid-enum-empty", ["2:6"], `${P3}enum E { }`],
  ["valid-enum-zero-first", ["2:10"], `${P3}enum E { A = 1; }`],
  ["valid-enum-zero-first", [], `${P2}enum E { A = 1; }`],
  ["valid-enum-alias", ["2:17"], `${P3}enum E { A = 0; B = 0; }`],
  ["valid-enum-alias", [], `${P3}enum E { option allow_alias = true; A = 0; B = 0; }`],
  ["valid-map-key", ["2:32"], `${P3}message A { map<float, string> a = 1; }`],
  ["valid-map-key", [], `${P3}message A { map<sfixed64, A> a = 1; }`],
  ["valid-field-label", ["2:28"], `${P3}message A { required int32 a = 1; }`],
  ["valid-field-label", ["2:19"], `${P2}message A { int32 a = 1; }`],
  [
    "valid-field-label",
    [],
    `${P2}message A { oneof o { int32 a = 1; } map<int32, int32> b = 2; optional group C = 3 {} }`,
  ],
  ["valid-oneof-empty", ["2:19"], `${P3}message A { oneof o { } }`],
  ["valid-method-type", ["2:17"], `${P3}service S { rpc G(E) returns (A); } enum E { A0 = 0; } message A {}`],
  ["valid-json-name-unique", ["2:34"], `${P3}message A { int32 a_b = 1; int32 aB = 2; }`],
];

describe("validation of Protocol Buffers", () => {
  it.each(CASES)("%s at %j: %s", (rule, at, text) => {
    const found = readProto(text)
      .findings()
      .filter((finding) => finding.rule === rule);
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(at);
  });

  it("has a case for every rule", () => {
    const fired = new Set(CASES.filter(([, at]) => at.length > 0).map(([rule]) => rule));
    expect(PROTOBUF_RULES.map(({ id }) => id).toSorted()).toEqual([...fired].toSorted());
    for (const { title, why, fix } of PROTOBUF_RULES)
      for (const text of [title, why, fix]) expect(text).toMatch(/^[A-Z0-9`]/);
  });
});
