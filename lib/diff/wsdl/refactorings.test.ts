import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Severity } from "@/lib/diff/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const TYPES = [
  `<xs:element name="Buy"><xs:complexType><xs:sequence><xs:element name="item" type="s:Item" maxOccurs="unbounded"/><xs:element name="note" type="xs:string" minOccurs="0"/></xs:sequence><xs:attribute name="lang" type="xs:language"/></xs:complexType></xs:element>`,
  `<xs:element name="Bought"><xs:complexType><xs:sequence><xs:element name="total" type="s:Money"/><xs:element name="state" type="s:State"/></xs:sequence></xs:complexType></xs:element>`,
  `<xs:complexType name="Item"><xs:sequence><xs:element name="code" type="xs:token"/><xs:element name="count" type="xs:int" minOccurs="0"/><xs:element name="part" type="s:Item" minOccurs="0" maxOccurs="5"/></xs:sequence></xs:complexType>`,
  `<xs:complexType name="Money"><xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="currency" type="xs:string" use="required"/></xs:extension></xs:simpleContent></xs:complexType>`,
  `<xs:simpleType name="State"><xs:restriction base="xs:string"><xs:enumeration value="open"/><xs:enumeration value="done"/></xs:restriction></xs:simpleType>`,
];
const PARTS = [
  `<message name="Buy"><part name="body" element="s:Buy"/></message>`,
  `<message name="Bought"><part name="body" element="s:Bought"/></message>`,
  `<portType name="Shop"><operation name="Buy"><input message="s:Buy"/><output message="s:Bought"/></operation></portType>`,
  `<binding name="B" type="s:Shop"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/><operation name="Buy"><soap:operation soapAction="urn:buy"/><input><soap:body use="literal"/></input><output><soap:body use="literal"/></output></operation></binding>`,
  `<service name="Shop"><port name="P" binding="s:B"><soap:address location="https://shop.example/"/></port></service>`,
];

const HEAD = `xmlns:s="urn:shop" xmlns:xs="http://www.w3.org/2001/XMLSchema"`;
const schemaOf = (types: readonly string[]) =>
  `<xs:schema ${HEAD} targetNamespace="urn:shop" elementFormDefault="qualified">${types.join("\n")}</xs:schema>`;
const around = (inner: string, parts: readonly string[] = PARTS) =>
  `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" ${HEAD} xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" targetNamespace="urn:shop"><types>${inner}</types>${parts.join("\n")}</definitions>`;
const whole = (types: readonly string[] = TYPES, parts: readonly string[] = PARTS) => around(schemaOf(types), parts);
const read = (files: Record<string, string>) => parseSpec(textSource(files));
const changes = (from: string, to: string | Record<string, string>) =>
  compareSpecs(read({ "a.wsdl": from }), read(typeof to === "string" ? { "b.wsdl": to } : to), { today: "2026-01-01" })
    .changes;

describe("what says the same", () => {
  it("is no change in another order", () => {
    const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
    fc.assert(
      fc.property(shuffled(TYPES), shuffled(PARTS), (types, parts) => {
        expect(changes(whole(), whole(types, parts))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, string | Record<string, string>]>([
    ["with comments and other spaces", whole().replaceAll("><", ">\n  <!-- a --><?pi?>\t<")],
    [
      "with other prefixes",
      whole()
        .replaceAll("xs:", "x:")
        .replaceAll("xmlns:xs=", "xmlns:x=")
        .replaceAll('"s:', '"shop:')
        .replaceAll("xmlns:s=", "xmlns:shop="),
    ],
    [
      "with the schema in a file of its own",
      {
        "b.wsdl": around(`<xs:schema><xs:import namespace="urn:shop" schemaLocation="t/types.xsd"/></xs:schema>`),
        "t/types.xsd": schemaOf(TYPES),
      },
    ],
    [
      "with a type written in place",
      whole(
        TYPES.map((one) =>
          one.replace(
            `name="state" type="s:State"/>`,
            `name="state">${(TYPES[4] ?? "").replace(' name="State"', "")}</xs:element>`,
          ),
        ),
      ),
    ],
    [
      "with elements in a group",
      whole([
        ...TYPES.map((one) => one.replace(`<xs:element name="code" type="xs:token"/>`, `<xs:group ref="s:G"/>`)),
        `<xs:group name="G"><xs:sequence><xs:element name="code" type="xs:token"/></xs:sequence></xs:group>`,
      ]),
    ],
    [
      "with a type that is derived",
      whole(
        [
          ...TYPES.filter((one) => !one.includes(`"Item"`)),
          TYPES[0] ?? "",
          `<xs:complexType name="Base"><xs:sequence><xs:element name="code" type="xs:token"/></xs:sequence></xs:complexType>`,
          (TYPES[2] ?? "")
            .replace(
              `<xs:sequence><xs:element name="code" type="xs:token"/>`,
              `<xs:complexContent><xs:extension base="s:Base"><xs:sequence>`,
            )
            .replace(
              "</xs:sequence></xs:complexType>",
              "</xs:sequence></xs:extension></xs:complexContent></xs:complexType>",
            ),
        ].filter((one, at, all) => all.indexOf(one) === at),
      ),
    ],
  ])("is no change %s", (_name, to) => {
    const found = changes(whole(), to);
    expect(found.map(({ id, location }) => `${id} ${location}`)).toEqual([]);
  });
});

/** An edit of the definition above, and what it must be found to be: the worst of all changes, and one that must be among them. */
const EDITS: [name: string, find: string, put: string, worst: Severity, id: string][] = [
  [
    "an optional element of requests",
    `<xs:element name="note"`,
    `<xs:element name="more" type="xs:int" minOccurs="0"/><xs:element name="note"`,
    "non-breaking",
    "request-property-added-to-closed-object",
  ],
  [
    "a required element of requests",
    `<xs:element name="note"`,
    `<xs:element name="more" type="xs:int"/><xs:element name="note"`,
    "breaking",
    "request-required-property-added",
  ],
  [
    "an element of requests gone",
    `<xs:element name="note" type="xs:string" minOccurs="0"/>`,
    "",
    "breaking",
    "request-property-ruled-out",
  ],
  [
    "an element required",
    `name="note" type="xs:string" minOccurs="0"`,
    `name="note" type="xs:string"`,
    "breaking",
    "request-property-became-required",
  ],
  ["fewer of an element", `maxOccurs="unbounded"`, `maxOccurs="9"`, "breaking", "request-max-items-lowered"],
  ["just one of an element", ` maxOccurs="unbounded"`, "", "breaking", "request-max-items-lowered"],
  ["more of an element", `maxOccurs="5"`, `maxOccurs="50"`, "non-breaking", "request-max-items-raised"],
  [
    "at least two of an element",
    `type="s:Item" maxOccurs="unbounded"`,
    `type="s:Item" minOccurs="2" maxOccurs="unbounded"`,
    "breaking",
    "request-min-items-raised",
  ],
  [
    "a wider number in requests",
    `name="count" type="xs:int"`,
    `name="count" type="xs:long"`,
    "non-breaking",
    "request-maximum-raised",
  ],
  [
    "a narrower number in requests",
    `name="count" type="xs:int"`,
    `name="count" type="xs:short"`,
    "breaking",
    "request-maximum-lowered",
  ],
  [
    "an element of responses",
    `<xs:element name="state"`,
    `<xs:element name="more" type="xs:int" minOccurs="0"/><xs:element name="state"`,
    "breaking",
    "response-property-added-to-closed-object",
  ],
  [
    "an element of responses gone",
    `<xs:element name="state" type="s:State"/>`,
    "",
    "breaking",
    "response-required-property-removed",
  ],
  [
    "a value of responses",
    `<xs:enumeration value="open"/>`,
    `<xs:enumeration value="open"/><xs:enumeration value="lost"/>`,
    "dangerous",
    "response-enum-value-added",
  ],
  ["a value of responses gone", `<xs:enumeration value="open"/>`, "", "non-breaking", "response-enum-value-removed"],
  [
    "an attribute required",
    `name="lang" type="xs:language"`,
    `name="lang" type="xs:language" use="required"`,
    "breaking",
    "request-property-became-required",
  ],
  [
    "an attribute optional in responses",
    `type="xs:string" use="required"`,
    `type="xs:string"`,
    "breaking",
    "response-property-became-optional",
  ],
  [
    "null in responses",
    `name="state" type="s:State"`,
    `name="state" type="s:State" nillable="true"`,
    "breaking",
    "response-became-nullable",
  ],
  [
    "an operation gone",
    `<operation name="Buy"><input message="s:Buy"/><output message="s:Bought"/></operation>`,
    "",
    "breaking",
    "operation-removed",
  ],
  ["another address", "https://shop.example/", "https://shop2.example/", "non-breaking", "server-removed"],
  ["another action", `soapAction="urn:buy"`, `soapAction="urn:buy2"`, "breaking", "wsdl-soap-action-changed"],
  [
    "encoded bodies",
    `<input><soap:body use="literal"/></input>`,
    `<input><soap:body use="encoded"/></input>`,
    "breaking",
    "wsdl-style-changed",
  ],
];

describe("edits", () => {
  it.each(EDITS)("%s", (_name, find, put, worst, id) => {
    const before = whole();
    expect(before).toContain(find);
    const found = changes(before, before.replace(find, put));
    expect(found.map((change) => change.id)).toContain(id);
    const order: Severity[] = ["breaking", "dangerous", "non-breaking"];
    expect(order.find((one) => found.some(({ severity }) => severity === one))).toBe(worst);
  });
});
