import { describe, expect, it } from "vitest";
import { definition, sequence, soapBinding } from "@/lib/diff/wsdl/rules/case-definition";
import { witnessObjections, type Wrappers } from "@/lib/diff/wsdl/testing/witness-objections";

interface Example {
  name: string;
  from: string;
  to: string;
  /** The change, and the message that shows it. */
  id: string;
  witness: string;
  wrappers?: Wrappers;
}

const XSD = "http://www.w3.org/2001/XMLSchema";
const XSI = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
const lines = (...text: string[]) => text.join("\n");
const ofRequest = (request: string, schema = "") => definition({ request, schema });
const unqualified = (text: string) => text.replace(` elementFormDefault="qualified"`, "");
const derived = `<xs:complexType name="Pay" abstract="true"><xs:sequence><xs:element name="sum" type="xs:int"/></xs:sequence></xs:complexType>
  <xs:complexType name="Card"><xs:complexContent><xs:extension base="s:Pay"><xs:sequence><xs:element name="pan" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>`;
const headed = `<xs:element name="Pay" type="xs:string" abstract="true"/><xs:element name="Card" type="xs:string" substitutionGroup="s:Pay"/>`;
const said = (type: string) =>
  `<xs:complexType name="Money"><xs:simpleContent><xs:extension base="${type}"><xs:attribute name="unit" type="xs:string" use="required"/></xs:extension></xs:simpleContent></xs:complexType>`;
const listOf = (facet: string) =>
  `<xs:simpleType name="Ids"><xs:list itemType="xs:int"/></xs:simpleType><xs:simpleType name="Some"><xs:restriction base="s:Ids">${facet}</xs:restriction></xs:simpleType>`;
const noted = (first: string, min: number) =>
  `<xs:sequence>${first}<xs:element name="note" type="xs:string" minOccurs="${min}"/></xs:sequence>`;
const ENUM = (...values: string[]) => values.map((one) => `<xs:enumeration value="${one}"/>`).join("");
const KIND = (values: string) =>
  `<xs:simpleType name="Kind"><xs:restriction base="xs:string">${values}</xs:restriction></xs:simpleType>`;

/** A definition in the style `rpc`, whose request has the parts `id` and, of a declared type, `kind`. */
const rpc = (kinds: string, namespace: string) =>
  definition({
    schema: KIND(kinds),
    messages: `<message name="Call"><part name="id" type="xs:int"/><part name="kind" type="s:Kind"/></message>`,
    exchange: `<input message="s:Call"/>`,
    binding: soapBinding(undefined, "rpc", `<soap:body use="literal" namespace="${namespace}"/>`),
  });
const wrapper = (namespace: string): Wrappers => ({
  "request message": {
    namespace,
    name: "Order",
    parts: [
      { name: "id", type: `{${XSD}}int` },
      { name: "kind", type: "{urn:shop}Kind" },
    ],
  },
});

const EXAMPLES: Example[] = [
  {
    name: "null is said by xsi:nil",
    from: ofRequest(`<xs:sequence><xs:element name="note" type="xs:int" nillable="true"/></xs:sequence>`),
    to: ofRequest(`<xs:sequence><xs:element name="note" type="xs:int"/></xs:sequence>`),
    id: "request-became-not-nullable",
    witness: lines(`<Order xmlns="urn:shop" ${XSI}>`, `  <note xsi:nil="true"/>`, `</Order>`),
  },
  {
    name: "local elements have no namespace where their form is unqualified",
    from: unqualified(ofRequest(sequence("id:xs:string", "note:xs:string?"))),
    to: unqualified(ofRequest(sequence("id:xs:string", "note:xs:string"))),
    id: "request-property-became-required",
    witness: lines(`<ns1:Order xmlns:ns1="urn:shop">`, `  <id>text</id>`, `</ns1:Order>`),
  },
  {
    name: "an abstract type is one derived from it, by xsi:type",
    from: ofRequest(noted(`<xs:element name="pay" type="s:Pay"/>`, 0), derived),
    to: ofRequest(noted(`<xs:element name="pay" type="s:Pay"/>`, 1), derived),
    id: "request-property-became-required",
    witness: lines(
      `<Order xmlns="urn:shop" xmlns:ns1="urn:shop" ${XSI}>`,
      `  <pay xsi:type="ns1:Card">`,
      `    <sum>1</sum>`,
      `    <pan>text</pan>`,
      `  </pay>`,
      `</Order>`,
    ),
  },
  {
    name: "an element that is abstract is one that may stand for it",
    from: ofRequest(noted(`<xs:element ref="s:Pay"/>`, 0), headed),
    to: ofRequest(noted(`<xs:element ref="s:Pay"/>`, 1), headed),
    id: "request-property-became-required",
    witness: lines(`<Order xmlns="urn:shop">`, `  <Card>text</Card>`, `</Order>`),
  },
  {
    name: "text beside attributes",
    from: ofRequest(sequence("total:s:Money"), said("xs:string")),
    to: ofRequest(sequence("total:s:Money"), said("xs:int")),
    id: "wsdl-request-type-changed",
    witness: lines(`<Order xmlns="urn:shop">`, `  <total unit="text">text</total>`, `</Order>`),
  },
  {
    name: "a list is one text",
    from: ofRequest(sequence("ids:s:Some"), listOf(`<xs:maxLength value="3"/>`)),
    to: ofRequest(sequence("ids:s:Some"), listOf(`<xs:maxLength value="2"/>`)),
    id: "request-max-items-lowered",
    witness: lines(`<Order xmlns="urn:shop">`, `  <ids>1 1 1</ids>`, `</Order>`),
  },
  {
    name: "values with what XML escapes",
    from: ofRequest(sequence("kind:s:Kind"), KIND(ENUM("a", "&lt;&amp;b"))),
    to: ofRequest(sequence("kind:s:Kind"), KIND(ENUM("a"))),
    id: "request-enum-value-removed",
    witness: lines(`<Order xmlns="urn:shop">`, `  <kind>&lt;&amp;b</kind>`, `</Order>`),
  },
  {
    name: "an attribute in a namespace",
    from: ofRequest(`<xs:sequence/><xs:attribute name="at" form="qualified" type="s:Kind"/>`, KIND(ENUM("a", "b"))),
    to: ofRequest(`<xs:sequence/><xs:attribute name="at" form="qualified" type="s:Kind"/>`, KIND(ENUM("a"))),
    id: "request-enum-value-removed",
    witness: `<Order xmlns="urn:shop" xmlns:ns1="urn:shop" ns1:at="b"/>`,
  },
  {
    name: "the style rpc has a wrapper in the namespace of the body, and parts without one",
    from: rpc(ENUM("a", "b"), "urn:calls"),
    to: rpc(ENUM("a"), "urn:calls"),
    id: "request-enum-value-removed",
    witness: lines(`<ns1:Order xmlns:ns1="urn:calls">`, `  <id>1</id>`, `  <kind>b</kind>`, `</ns1:Order>`),
    wrappers: wrapper("urn:calls"),
  },
];

describe("a witness is the XML that is sent", () => {
  it.each(EXAMPLES)("$name", ({ from, to, id, witness, wrappers }) => {
    const options = wrappers ? { wrappers: { from: wrappers, to: wrappers } } : {};
    const { changes, objections, judged } = witnessObjections({ "a.wsdl": from }, { "a.wsdl": to }, options);
    const proofs = changes.filter((one) => one.id === id).map(({ proof }) => proof);
    expect(proofs).toMatchObject([
      { status: "proved", witness: { side: "request", value: witness, mediaType: "text/xml", acceptedBy: "from" } },
    ]);
    expect(objections).toEqual([]);
    expect(judged).toBeGreaterThan(0);
  });
});

describe("where no XML can be made", () => {
  const narrowed = (text: string) =>
    text.replaceAll(`<xs:element name="id" type="xs:string"/>`, `<xs:element name="id" type="xs:int"/>`);
  const proofOf = (from: string, to = narrowed(from)) =>
    witnessObjections({ "a.wsdl": from }, { "a.wsdl": to }).changes.find(({ id }) => id === "wsdl-request-type-changed")
      ?.proof;
  const plain = definition();
  const encoded = soapBinding(undefined, "document", `<soap:body use="encoded"/>`);
  const odd = definition({
    messages: `<message name="Odd"><part name="body" type="s:Odd"/></message>`,
    exchange: `<input message="s:Odd"/>`,
    schema: `<xs:complexType name="Odd">${sequence("id:xs:string")}</xs:complexType>`,
  });
  const key = `<xs:key name="k"><xs:selector xpath="*"/><xs:field xpath="."/></xs:key>`;

  it.each([
    { name: "messages are encoded", from: definition({ binding: encoded }), reason: /encoded/ },
    { name: "a part of a type is sent in the style document", from: odd, reason: /no element/ },
    {
      name: "declarations are changed elsewhere",
      from: plain.replace("</xs:schema>", `<xs:redefine schemaLocation="gone.xsd"/></xs:schema>`),
      reason: /xs:redefine/,
    },
    {
      name: "a key is demanded",
      from: plain.replace(`</xs:complexType></xs:element>`, `</xs:complexType>${key}</xs:element>`),
      reason: /xs:key/,
    },
    {
      name: "nothing tells the two apart",
      from: plain.replaceAll("xs:string", "xs:normalizedString"),
      to: plain.replaceAll("xs:string", "xs:token"),
      reason: /no message was found/,
    },
  ])("$name: the proof is inconclusive, and says why", ({ from, to, reason }) => {
    const proof = proofOf(from, to);
    expect(proof).toMatchObject({ status: "inconclusive" });
    expect(proof?.reason).toMatch(reason);
    expect(proof).not.toHaveProperty("witness");
  });

  it("SOAP 1.2 is said by the type of the message", () => {
    const soap12 = plain.replace("http://schemas.xmlsoap.org/wsdl/soap/", "http://schemas.xmlsoap.org/wsdl/soap12/");
    expect(proofOf(soap12)?.witness?.mediaType).toBe("application/soap+xml");
  });
});
