import { processorMs } from "@/lib/core/testing/processor-ms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ORDER, smallWsdl } from "./small-wsdl";
import type { Schema } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { SpecError } from "@/lib/specs/spec-error";
import { textSource } from "@/lib/specs/text-source";

const read = (files: string | Record<string, string>) =>
  parseSpec(textSource(typeof files === "string" ? { "shop.wsdl": files } : files));
const found = (files: string | Record<string, string>) =>
  read(files).findings.map(({ rule, file, line, column }) => `${rule} ${file} ${line}:${column}`);
const schema = (inner: string) => smallWsdl({ schema: `\n${inner}` });

describe("WSDL", () => {
  it("is told by its root, not by its name", () => {
    expect(read(smallWsdl()).model).toMatchObject({ format: "wsdl", specVersion: "1.1", dialect: "1.1" });
    const other = {
      "a.txt": `<!-- a -->\n<x:schema xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a"/>`,
    };
    expect(read(other).model).toMatchObject({ format: "wsdl", dialect: "xsd" });
    expect(() => read(`<html xmlns="http://www.w3.org/1999/xhtml"/>`)).toThrow(SpecError);
  });

  it("makes operations of port operations", () => {
    const fault = '<fault name="Gone" message="s:Order"/>';
    const operations = `<operation name="Order"><documentation>Deprecated: use Buy.</documentation><input message="s:Order"/><output message="s:OrderResponse"/>${fault}</operation>`;
    const { model } = read(smallWsdl({ operations }));
    const operation = model.operations.get("Shop/Order");
    expect(operation).toMatchObject({
      kind: "rpc",
      method: "RPC",
      matchKey: "Shop/Order",
      deprecated: true,
      tags: ["Shop"],
    });
    expect(operation?.extensions).toEqual({ "x-deprecated-description": "use Buy." });
    expect([...(operation?.responses.keys() ?? [])]).toEqual(["returns", "Gone"]);
    const [media] = operation?.requestBody?.content ?? [];
    expect([media?.[0], media?.[1].schema?.name, [...(media?.[1].schema?.properties?.keys() ?? [])]]).toEqual([
      "text/xml",
      "Order",
      ["id"],
    ]);
    expect(read(smallWsdl({ operations })).locate(operation?.place ?? { file: "", pointer: "" })).toMatchObject({
      line: 11,
    });
  });

  it("makes schemas of types", () => {
    const { model } = read(
      schema(`<xs:complexType name="Base"><xs:sequence><xs:element name="id" type="xs:int"/></xs:sequence><xs:attribute name="lang" type="xs:language" use="required"/></xs:complexType>
        <xs:complexType name="Card"><xs:complexContent><xs:extension base="s:Base"><xs:sequence>
          <xs:choice><xs:element name="pan" type="s:Pan"/><xs:element name="iban" type="xs:string"/></xs:choice>
          <xs:element name="tag" type="xs:string" minOccurs="0" maxOccurs="unbounded" nillable="true"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
        <xs:simpleType name="Pan"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{12,19}"/><xs:maxLength value="19"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="Kind"><xs:restriction base="xs:token"><xs:enumeration value="a"/><xs:enumeration value="b"><xs:annotation><xs:documentation>Bee.</xs:documentation></xs:annotation></xs:enumeration></xs:restriction></xs:simpleType>
        <xs:simpleType name="Small"><xs:restriction base="xs:byte"><xs:minExclusive value="0"/></xs:restriction></xs:simpleType>
        <xs:complexType name="Money"><xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="currency" type="xs:string" fixed="EUR"/></xs:extension></xs:simpleContent></xs:complexType>`),
    );
    const card = model.schemas.get("Card");
    expect([...(card?.properties?.keys() ?? [])]).toEqual(["id", "pan", "iban", "tag", "@lang"]);
    expect(card?.required).toEqual(["id", "@lang"]);
    expect(card?.properties?.get("tag")).toMatchObject({
      types: ["array"],
      items: { anyOf: [{ types: ["null"] }, {}] },
    });
    expect(card?.additionalProperties).toMatchObject({ always: false });
    expect(model.schemas.get("Pan")).toMatchObject({ types: ["string"], pattern: "^(?:[0-9]{12,19})$", maxLength: 19 });
    expect(model.schemas.get("Kind")).toMatchObject({ enum: ["a", "b"] });
    expect(model.schemas.get("Kind")?.values?.get("b")?.description).toBe("Bee.");
    expect(model.schemas.get("Small")).toMatchObject({ types: ["integer"], minimum: 1, maximum: 127 });
    expect([...(model.schemas.get("Money")?.properties?.keys() ?? [])]).toEqual(["#text", "@currency"]);
    expect(model.schemas.get("Money")?.properties?.get("@currency")?.enum).toEqual(["EUR"]);
  });

  it("reads WSDL 2.0 in the same terms", () => {
    const { model, findings } =
      read(`<description xmlns="http://www.w3.org/ns/wsdl" targetNamespace="urn:hotel" xmlns:t="urn:hotel"
  xmlns:w="http://www.w3.org/ns/wsdl/soap" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <types><xs:schema targetNamespace="urn:hotel"><xs:element name="check" type="xs:string"/><xs:element name="answer" type="xs:int"/><xs:element name="bad" type="xs:string"/></xs:schema></types>
  <interface name="Base"><fault name="invalid" element="t:bad"/></interface>
  <interface name="Rooms" extends="t:Base"><fault name="full" element="t:bad"/><operation name="Check" pattern="http://www.w3.org/ns/wsdl/in-out">
    <input element="t:check"/><output element="t:answer"/><outfault ref="t:full"/></operation></interface>
  <interface name="More" extends="t:Rooms"/>
  <binding name="B" interface="t:Rooms" type="http://www.w3.org/ns/wsdl/soap" w:protocol="http://www.w3.org/2003/05/soap/bindings/HTTP/"><operation ref="t:Check" w:action="urn:check"/></binding>
  <service name="S" interface="t:Rooms"><endpoint name="E" binding="t:B" address="https://hotel.example/"/></service>
</description>`);
    expect(findings).toEqual([]);
    expect([...model.operations.keys()]).toEqual(["Rooms/Check", "More/Check"]);
    expect([...(model.operations.get("Rooms/Check")?.responses.keys() ?? [])]).toEqual(["returns", "full"]);
    expect(model.servers.map(({ url }) => url)).toEqual(["https://hotel.example/"]);
    expect([...(model.operations.get("Rooms/Check")?.requestBody?.content.keys() ?? [])]).toEqual([
      "application/soap+xml",
    ]);
  });

  it("reads several files, and nothing else", () => {
    const files = {
      "api/shop.wsdl": schema(
        `<xs:include schemaLocation="types/a.xsd"/><xs:import namespace="urn:b" schemaLocation="../b.xsd"/><xs:element name="Extra" type="s:A"/>`,
      ),
      "api/types/a.xsd": `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:simpleType name="A"><xs:restriction base="xs:string"/></xs:simpleType></xs:schema>`,
      "b.xsd": `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:b"><xs:element name="B" type="xs:int"/></xs:schema>`,
      "other.xsd": "<broken",
    };
    const parsed = read(files);
    expect(parsed.findings).toEqual([]);
    expect(parsed.fileNames()).toEqual(["api/shop.wsdl", "api/types/a.xsd", "b.xsd"]);
    expect(parsed.model.schemas.get("A")?.place.file).toBe("api/types/a.xsd");
  });
});

describe("what is wrong with a definition", () => {
  it.each<[string, string | Record<string, string>, string[]]>([
    ["nothing", smallWsdl(), []],
    ["a missing file", schema(`<xs:include schemaLocation="a.xsd"/>`), ["valid-ref-missing-file shop.wsdl 7:1"]],
    [
      "a remote one",
      schema(`<xs:import namespace="u" schemaLocation="http://a.example/a.xsd"/>`),
      ["valid-ref-remote shop.wsdl 7:1"],
    ],
    [
      "one outside",
      schema(`<xs:import namespace="u" schemaLocation="../../a.xsd"/>`),
      ["valid-ref-outside shop.wsdl 7:1"],
    ],
    [
      "one that cannot be read",
      { "shop.wsdl": schema(`<xs:include schemaLocation="a.xsd"/>`), "a.xsd": "<a" },
      ["valid-ref-unreadable-file shop.wsdl 7:1"],
    ],
    ["an import without a file", schema(`<xs:import namespace="urn:u"/>`), ["valid-ref-missing-file shop.wsdl 7:1"]],
    ["a type that is not there", schema(`<xs:element name="E" type="s:No"/>`), ["valid-ref-dangling shop.wsdl 7:1"]],
    ["no such built-in type", schema(`<xs:element name="E" type="xs:text"/>`), ["valid-ref-dangling shop.wsdl 7:1"]],
    [
      "a prefix that is bound to nothing",
      schema(`<xs:element name="E" type="no:T"/>`),
      ["valid-ref-dangling shop.wsdl 7:1"],
    ],
    [
      "a complex type for an attribute",
      schema(`<xs:complexType name="T"><xs:attribute name="a" type="s:T"/></xs:complexType>`),
      ["valid-ref-kind shop.wsdl 7:26"],
    ],
    [
      "types derived from each other",
      schema(
        `<xs:complexType name="T"><xs:complexContent><xs:extension base="s:T"/></xs:complexContent></xs:complexType>`,
      ),
      ["valid-ref-circular shop.wsdl 7:1"],
    ],
    ["a name twice", schema(`<xs:element name="Order" type="xs:string"/>`), ["valid-duplicate-name shop.wsdl 7:1"]],
    ["no name", schema(`<xs:element type="xs:string"/>`), ["valid-required-field shop.wsdl 7:1"]],
    [
      "bounds that contradict",
      schema(
        `<xs:group name="G"><xs:sequence><xs:element name="e" type="xs:int" minOccurs="3" maxOccurs="2"/></xs:sequence></xs:group>`,
      ),
      ["valid-bounds shop.wsdl 7:33"],
    ],
    [
      "no number",
      schema(
        `<xs:group name="G"><xs:sequence><xs:element name="e" type="xs:int" maxOccurs="many"/></xs:sequence></xs:group>`,
      ),
      ["valid-value shop.wsdl 7:33"],
    ],
    ["what a schema does not hold", schema(`<xs:sequence/>`), ["valid-unknown-field shop.wsdl 7:1"]],
    [
      "a message that is not there",
      smallWsdl({ operations: '<operation name="Order"><input message="s:No"/></operation>' }),
      ["valid-ref-dangling shop.wsdl 11:49"],
    ],
    [
      "an operation that is not bound",
      smallWsdl({ operations: `${ORDER}<operation name="More"><input message="s:Order"/></operation>` }),
      ["valid-binding-operation shop.wsdl 13:3"],
    ],
    [
      "a binding of nothing",
      smallWsdl({ binding: '<binding name="B" type="s:No"/>' }),
      ["valid-ref-dangling shop.wsdl 13:3"],
    ],
    [
      "a type in document style",
      smallWsdl({
        messages: '<message name="M"><part name="p" type="xs:string"/></message>',
        operations: '<operation name="Order"><input message="s:M"/></operation>',
      }),
      ["valid-message-part shop.wsdl 10:21"],
    ],
  ])("%s", (_name, files, expected) => {
    expect(found(files)).toEqual(expected);
  });
});

describe("hostile definitions", () => {
  const parts = (count: number, make: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => make(at)).join("");
  const nested = (depth: number): string =>
    depth === 0
      ? ""
      : `<xs:element name="e" minOccurs="0"><xs:complexType><xs:sequence>${nested(depth - 1)}</xs:sequence></xs:complexType></xs:element>`;

  it.each<[string, string]>([
    ["many names", parts(20_000, (at) => `<xs:element name="e${at}" type="xs:string"/>`)],
    [
      "names of prototypes",
      parts(
        1,
        () =>
          `<xs:complexType name="__proto__"><xs:sequence><xs:element name="constructor" type="s:__proto__" minOccurs="0"/></xs:sequence></xs:complexType>`,
      ),
    ],
    [
      "a long chain of types",
      parts(
        500,
        (at) =>
          `<xs:complexType name="t${at}"><xs:complexContent><xs:extension base="s:t${at + 1}"/></xs:complexContent></xs:complexType>`,
      ),
    ],
    [
      "a long chain of groups",
      parts(
        5_000,
        (at) => `<xs:group name="g${at}"><xs:sequence><xs:group ref="s:g${at + 1}"/></xs:sequence></xs:group>`,
      ) + `<xs:complexType name="T"><xs:group ref="s:g0"/></xs:complexType>`,
    ],
    ["deep elements", `<xs:complexType name="T"><xs:sequence>${nested(120)}</xs:sequence></xs:complexType>`],
    [
      "substitutes of each other",
      `<xs:element name="a" type="xs:string" substitutionGroup="s:b"/><xs:element name="b" type="xs:string" substitutionGroup="s:a"/><xs:complexType name="T"><xs:sequence><xs:element ref="s:a"/></xs:sequence></xs:complexType>`,
    ],
  ])("end soon: %s", (_name, inner) => {
    const started = processorMs();
    const parsed = read(schema(inner));
    expect(parsed.findings.length).toBeLessThan(400);
    expect(parsed.model.operations.size).toBe(1);
    expect(processorMs() - started).toBeLessThan(6_000);
  });

  it("refuse groups that double at each step", () => {
    const bomb = parts(
      40,
      (at) =>
        `<xs:group name="g${at}"><xs:sequence><xs:group ref="s:g${at + 1}"/><xs:group ref="s:g${at + 1}"/></xs:sequence></xs:group>`,
    );
    const last = `<xs:group name="g40"><xs:sequence><xs:element name="e" type="xs:string"/></xs:sequence></xs:group>`;
    expect(() =>
      read(schema(`${bomb}${last}<xs:complexType name="T"><xs:group ref="s:g0"/></xs:complexType>`)),
    ).toThrow(/more members/);
  });

  it("are read or refused with a reason, whatever is cut out of them", () => {
    const text = smallWsdl();
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), (at, length) => {
        const cut = text.slice(0, at) + text.slice(at + length);
        try {
          const parsed = read(cut);
          for (const { line, column } of parsed.findings) expect(Math.min(line, column)).toBeGreaterThan(0);
        } catch (fault) {
          expect(fault).toBeInstanceOf(SpecError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("the schemas of a definition", () => {
  it("end, and are the same in whatever order types are declared", () => {
    const types = [
      `<xs:complexType name="A"><xs:sequence><xs:element name="b" type="s:B" minOccurs="0"/></xs:sequence></xs:complexType>`,
      `<xs:complexType name="B"><xs:sequence><xs:element name="a" type="s:A" minOccurs="0"/></xs:sequence></xs:complexType>`,
      `<xs:simpleType name="C"><xs:list itemType="xs:int"/></xs:simpleType>`,
    ];
    const shape = (schemas: Map<string, Schema>) =>
      [...schemas].map(([name, { types: kinds, properties }]) => [name, kinds, [...(properties?.keys() ?? [])]]);
    const straight = shape(read(schema(types.join(""))).model.schemas);
    expect(shape(read(schema(types.toReversed().join(""))).model.schemas)).toEqual(straight);
    expect(straight.map(([name]) => name)).toEqual(["A", "B", "C", "Order", "OrderResponse"]);
  });
});
