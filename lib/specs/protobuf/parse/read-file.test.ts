import { processorMs } from "@/lib/core/testing/processor-ms";
import { describe, expect, it } from "vitest";
import { SpecError } from "@/lib/specs/spec-error";
import { readProto } from "@/lib/specs/protobuf/testing/read-proto";
import { optionValue } from "@/lib/specs/protobuf/contract";

const P3 = 'syntax = "proto3";\n';

function refusal(text: string, limits = {}): SpecError {
  try {
    readProto(text, limits);
  } catch (fault) {
    if (fault instanceof SpecError) return fault;
    throw fault;
  }
  throw new Error("It was read");
}

describe("a file in Protocol Buffers", () => {
  it.each([
    [`${P3}message A {`, 2, 12, "the end of the file"],
    [`${P3}message A { int32 a 1; }`, 2, 21, "`=`"],
    [`${P3}message A { int32 a = x; }`, 2, 23, "number of the field"],
    [`${P3}message A { int32 a = 1 }`, 2, 25, "`;`"],
    [`${P3}mesage A {}`, 2, 1, "`message`"],
    [`${P3}message A { oneof o { repeated int32 a = 1; } }`, 2, 23, "takes no `repeated`"],
    [`${P3}service S { rpc G(A) return (A); }`, 2, 22, "`returns`"],
    [`${P3}message A { string a = 1 [default = "x]; }`, 2, 37, "does not end"],
    [`${P3}/* never`, 2, 1, "does not end"],
    ['syntax = "proto4";', 1, 10, "There is no syntax `proto4`"],
    ['edition = "later";', 1, 11, "There is no edition"],
    [`${P3}option (a) = { b: [1, 2 };`, 2, 25, "`,` or `]`"],
  ])("says where %j is wrong", (text, line, column, message) => {
    const fault = refusal(text);
    expect([fault.code, fault.line, fault.column]).toEqual(["malformed_document", line, column]);
    expect(fault.message).toContain(message);
    expect(fault.fix).not.toBe("");
  });

  it("may call fields and types as statements begin", () => {
    const { native, findings } = readProto(`${P3}
      message message { message message = 1; }
      message stream { extend reserved = 2; reserved extensions = 3; oneof group = 4; }
      message option {} message extend {} message reserved {} message group {} message oneof {}
      enum enum { option = 0; reserved = 1; }
      service S { rpc rpc(stream) returns (stream stream); rpc Up(stream .stream) returns (.stream) {} }`);
    expect(findings()).toEqual([]);
    expect(native.messages.get("stream")?.fields.map(({ written, name }) => `${written} ${name}`)).toEqual([
      "extend reserved",
      "reserved extensions",
      "oneof group",
    ]);
    const [first, second] = native.services.get("S")?.methods ?? [];
    expect([first?.clientStreaming, first?.serverStreaming]).toEqual([false, true]);
    expect([second?.clientStreaming, second?.serverStreaming]).toEqual([true, false]);
  });

  it("reads options: aggregates, lists, escapes, several settings", () => {
    const { native } = readProto(`${P3}
      message A {
        option (a.b) = { x: 1 y { z: "q" } y < z: 'r' 's' > [ext.e]: [true, FALSE, -1.5, inf] };
        int32 a = 1 [json_name = "\\x41\\101\\n\\u00e9", (c).d = -3, deprecated = true];
      }`);
    const message = native.messages.get("A");
    expect(optionValue(message?.options ?? [], "(a.b)")).toEqual({
      x: 1,
      y: [{ z: "q" }, { z: "rs" }],
      "[ext.e]": [true, "FALSE", -1.5, "inf"],
    });
    const [field] = message?.fields ?? [];
    expect([field?.jsonName, field?.deprecated, field?.options.map(({ name }) => name)]).toEqual([
      "AA\né",
      true,
      ["json_name", "(c).d", "deprecated"],
    ]);
  });

  it("gives comments to what they are about", () => {
    const { native } = readProto(`${P3}// Licence.

// Of the package.
package a;
// Alone.

/**
 * Of the message,
 * in two lines.
 */
message A { // Behind the brace.
  int32 a = 1; // Of a.
  // Of b.
  int32 b = 2;
  /* Of c. */ int32 c = 3;
  int32 d = 4;
  // Of nothing.
}`);
    const message = native.messages.get("a.A");
    expect(native.files[0]?.description).toBe("Of the package.");
    expect(message?.description).toBe("Of the message,\nin two lines.");
    expect(message?.fields.map(({ description }) => description)).toEqual(["Of a.", "Of b.", "Of c.", undefined]);
  });

  it.each([
    [
      'syntax = "proto2"; message A { optional int32 a = 1; required A b = 2; repeated int32 c = 3; } enum E { X = 1; }',
      ["explicit", "required", "repeated"],
      false,
      true,
    ],
    [
      'syntax = "proto3"; message A { int32 a = 1; optional int32 b = 2; repeated int32 c = 3; } enum E { X = 0; }',
      ["implicit", "explicit", "repeated"],
      true,
      false,
    ],
    [
      'edition = "2023"; option features.field_presence = IMPLICIT; message A { int32 a = 1; int32 b = 2 [features.field_presence = LEGACY_REQUIRED]; repeated int32 c = 3 [features = { repeated_field_encoding: EXPANDED }]; } enum E { option features.enum_type = CLOSED; X = 1; }',
      ["implicit", "required", "repeated"],
      false,
      true,
    ],
  ] as const)("works out the features of %s", (text, presences, isPacked, isClosed) => {
    const { native } = readProto(text);
    const fields = native.messages.get("A")?.fields ?? [];
    expect(fields.map(({ presence }) => presence)).toEqual(presences);
    expect(fields[2]?.isPacked).toBe(isPacked);
    expect(native.enums.get("E")?.isClosed).toBe(isClosed);
  });

  it("reads groups, extensions and maps", () => {
    const { native, model } = readProto(`syntax = "proto2"; package p;
      message A { repeated group Item = 1 { optional string x = 2; } extensions 100 to max [verification = UNVERIFIED]; map<string, A> m = 3; }
      extend A { optional group Extra = 100 { optional int32 y = 1; } optional A again = 101; }
      message B { extend A { optional int32 inner = 102; } }`);
    expect(native.messages.get("p.A.Item")?.isGroup).toBe(true);
    expect(native.messages.get("p.A")?.fields[0]).toMatchObject({
      name: "item",
      isDelimited: true,
      presence: "repeated",
    });
    expect([...native.extensions].map(([name, { number, extendee }]) => [name, number, extendee])).toEqual([
      ["p.B.inner", 102, "p.A"],
      ["p.extra", 100, "p.A"],
      ["p.again", 101, "p.A"],
    ]);
    expect(model.schemas.get("p.A")?.properties?.get("m")?.additionalProperties?.name).toBe("p.A");
  });

  it("treats names that mean something to the engine as names", () => {
    const { native, model, findings } =
      readProto(`${P3}message __proto__ { int32 constructor = 1; int32 __proto__ = 2 [(x).__proto__ = 3]; option (y) = { __proto__: 1 }; }
      enum toString { hasOwnProperty = 0; } service valueOf { rpc __proto__(__proto__) returns (__proto__); }`);
    expect(findings()).toEqual([]);
    expect([...(model.schemas.get("__proto__")?.properties?.keys() ?? [])]).toEqual(["constructor", "__proto__"]);
    expect(native.services.get("valueOf")?.methods[0]?.key).toBe("valueOf/__proto__");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("hostile files in Protocol Buffers", () => {
  const repeated = (text: string, times: number): string => text.repeat(times);

  it.each([
    ["options", `${P3}option (a) = ${repeated("{ a ", 100_000)}`],
    ["lists", `${P3}option (a) = { a: ${repeated("[", 100_000)}`],
  ])("are refused where %s nest without end", (_, text) => {
    expect(refusal(text).code).toBe("too_deep");
  });

  it.each([
    ["messages", `${P3}${repeated("message A {", 400)}${repeated("}", 400)}`],
    ["parts of a package", `${P3}package a${repeated(".a", 10_000)};`],
    ["letters of a name", `${P3}message ${repeated("A", 10_000)} {}`],
  ])("are refused where they have too many %s", (_, text) => {
    expect(refusal(text).code).toBe("malformed_document");
  });

  it("are refused where they have too many tokens", () => {
    expect(refusal(`${P3}message A { int32 a = 1; }`, { maxNodes: 10 }).code).toBe("too_many_nodes");
  });

  it.each([
    [
      "fields",
      () => `${P3}message A {${Array.from({ length: 50_000 }, (_, n) => `int32 f${n} = ${n + 1};`).join("")}}`,
    ],
    ["values", () => `${P3}enum A {${Array.from({ length: 50_000 }, (_, n) => `V${n} = ${n};`).join("")}}`],
    [
      "messages",
      () =>
        `${P3}${Array.from({ length: 20_000 }, (_, n) => `message M${n} { M${(n * 7) % 20_000} a = 1; }`).join("\n")}`,
    ],
    [
      "reserved numbers",
      () =>
        `${P3}message A { ${Array.from({ length: 20_000 }, (_, n) => `reserved ${2 * n + 1};`).join("")} int32 a = 2; }`,
    ],
    ["comments", () => `${P3}${repeated("// a comment\n", 100_000)}message A {}`],
    ["blanks", () => `${P3}${repeated(" \n", 300_000)}message A {}`],
    ["a long comment", () => `${P3}/*${repeated("* /", 300_000)}*/ message A {}`],
    ["names with dots", () => `${P3}message A { a${repeated(".a", 100_000)} b = 1; }`],
    [
      "missing types",
      () => `${P3}${Array.from({ length: 20_000 }, (_, n) => `message M${n} { X${n} a = 1; }`).join("\n")}`,
    ],
    ["string literals", () => `${P3}option a = ${repeated('"x" ', 100_000)};`],
  ])("are read in time where they have many %s", (_, make) => {
    const started = processorMs();
    readProto(make()).findings();
    expect(processorMs() - started).toBeLessThan(8_000);
  });
});
