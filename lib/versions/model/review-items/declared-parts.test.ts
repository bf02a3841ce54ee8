import { describe, expect, it } from "vitest";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { definitionParts } from "./definition-part";
import { changedItems, contentItem } from "./review-items";

const partsOf = (file: string, text: string) => definitionParts(parseSpec(textSource({ [file]: text })));

const WSDL = (inside: string) =>
  `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" name="A" targetNamespace="urn:a">${inside}</definitions>`;
const PROTO = (body: string) => `syntax = "proto3";\npackage a.v1;\n${body}`;
const WIT = (body: string) => `package demo:shop@1.0.0;\n${body}`;
const SMITHY = (body: string) => `$version: "2"\nnamespace a\n${body}`;

/** A text, the same contract said with other words, and another one that no comparison may be able to judge. */
const LANGUAGES: [language: string, file: string, text: string, prose: string, other: string, place: string][] = [
  [
    "GraphQL",
    "a.graphql",
    "type Query { a: Int }",
    '# said\n"""All."""\ntype Query {\n  "One."\n  a: Int\n}',
    "type Query { a: Int @cost(n: 1) }\ndirective @cost(n: Int) on FIELD_DEFINITION",
    "ObjectTypeDefinition Query",
  ],
  [
    "Protocol Buffers",
    "a.proto",
    PROTO("message M { string a = 1; }"),
    PROTO("// Said.\nmessage M {\n  /* One. */ string a = 1;\n}"),
    PROTO('message M { option (x.y) = "z"; string a = 1; }'),
    "message M",
  ],
  [
    "WIT",
    "a.wit",
    WIT("interface api { a: func(); }"),
    WIT("/// Said.\ninterface api {\n  // One.\n  a: func();\n}"),
    WIT("interface api { @unstable(feature = x) a: func(); }"),
    "interface api",
  ],
  [
    "Smithy",
    "a.smithy",
    SMITHY('service S { version: "1" }'),
    SMITHY('/// Said.\nservice S {\n  version: "1" // One.\n}'),
    SMITHY('@trait\nstructure gateway {}\n@gateway\nservice S { version: "1" }'),
    "service S",
  ],
  [
    "WSDL",
    "a.wsdl",
    WSDL('<portType name="P"/>'),
    WSDL(
      '<!-- Said. --> <documentation>All.</documentation>\n<portType name="P"><documentation>One.</documentation></portType>',
    ),
    WSDL('<portType name="P"><Policy xmlns="urn:p">open</Policy></portType>'),
    "portType P",
  ],
  [
    "Avro IDL",
    "a.avdl",
    "protocol P { record R { int a; } }",
    "/** Said. */ protocol P {\n  // One.\n  record R { int a; }\n}",
    'protocol P { @aliases(["Q"]) record R { int a; } }',
    "protocol P",
  ],
];

describe("a definition that is neither JSON nor YAML", () => {
  it.each(LANGUAGES)("in %s is what its text says", (_language, file, text, prose, other, place) => {
    const [was, said, is] = [text, prose, other].map((one) => partsOf(file, one));
    if (!was || !said || !is) throw new Error("three texts");
    expect(contentItem(said)).toEqual(contentItem(was));
    expect(contentItem(is).fingerprint).not.toBe(contentItem(was).fingerprint);
    expect(changedItems([], was, said)).toEqual([]);
    expect(
      changedItems([], was, is)
        .map(({ message }) => message)
        .join(),
    ).toContain(place);
  });

  it("is itself where its language cannot cut it", () => {
    const files = { "a.smithy": SMITHY('service S { version: "1" }'), "b.json": '{ "smithy": "2.0", "shapes": {} }' };
    const parts = definitionParts(parseSpec(textSource(files)));
    const others = definitionParts(
      parseSpec(textSource({ ...files, "b.json": '{ "smithy": "2.0", "shapes": {"b#c": {"type": "string"}} }' })),
    );
    expect(parts).toHaveLength(2);
    expect(contentItem(others).fingerprint).not.toBe(contentItem(parts).fingerprint);
  });
});
