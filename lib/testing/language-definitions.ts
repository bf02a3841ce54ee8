import type { SpecFormat } from "@/lib/specs/model";

/** A small contract in one language, and a later one that breaks its callers. */
export interface LanguageDefinition {
  format: SpecFormat;
  /** The file; the others where there are several. */
  entry: string;
  older: Readonly<Record<string, string>>;
  newer: Readonly<Record<string, string>>;
  /** The key of an operation that both have; null: messages alone. */
  operation: string | null;
  /** A rule that tells of the breaking change. */
  rule: string;
}

const shelves = (title: string, changed: { from: string; to: string }, text: string) => ({
  older: { [title]: text },
  newer: { [title]: text.replace(changed.from, changed.to) },
});

/** One of each language beside OpenAPI, written for the tests. */
export const LANGUAGE_DEFINITIONS: readonly LanguageDefinition[] = [
  {
    format: "asyncapi",
    entry: "asyncapi.yaml",
    operation: "receive shelves/filled",
    rule: "request-property-became-required",
    ...shelves(
      "asyncapi.yaml",
      { from: "required: [shelf]", to: "required: [shelf, count]" },
      `asyncapi: 3.0.0
info: {title: Shelves, version: 1.0.0}
channels:
  filled:
    address: shelves/filled
    messages:
      filled:
        payload:
          type: object
          required: [shelf]
          properties:
            shelf: {type: string}
            count: {type: integer}
operations:
  onFilled:
    action: receive
    channel: {$ref: "#/channels/filled"}
`,
    ),
  },
  {
    format: "graphql",
    entry: "schema.graphql",
    operation: "Query.shelf",
    rule: "graphql-field-removed",
    ...shelves(
      "schema.graphql",
      { from: "  title: String\n", to: "" },
      `"Where things are."
type Shelf {
  id: ID!
  title: String
}

type Query {
  "One shelf."
  shelf(id: ID!): Shelf
}
`,
    ),
  },
  {
    format: "protobuf",
    entry: "shelves/v1/service.proto",
    operation: "shelves.v1.Shelves/Get",
    rule: "protobuf-field-removed",
    older: {
      "shelves/v1/service.proto": `syntax = "proto3";
package shelves.v1;
import "shelves/v1/shelf.proto";
// Where things are.
service Shelves {
  // One shelf.
  rpc Get(GetShelf) returns (Shelf);
}
message GetShelf { string id = 1; }
`,
      "shelves/v1/shelf.proto": `syntax = "proto3";
package shelves.v1;
message Shelf {
  string id = 1;
  string title = 2;
}
`,
    },
    newer: {
      "shelves/v1/service.proto": `syntax = "proto3";
package shelves.v1;
import "shelves/v1/shelf.proto";
// Where things are.
service Shelves {
  // One shelf.
  rpc Get(GetShelf) returns (Shelf);
}
message GetShelf { string id = 1; }
`,
      "shelves/v1/shelf.proto": `syntax = "proto3";
package shelves.v1;
message Shelf {
  string id = 1;
}
`,
    },
  },
  {
    format: "wit",
    entry: "world.wit",
    operation: "test:shelves/shelves#get",
    rule: "wit-field-removed",
    ...shelves(
      "world.wit",
      { from: "    title: string,\n", to: "" },
      `package test:shelves@1.0.0;

/// Where things are.
interface shelves {
  record shelf {
    id: string,
    title: string,
  }
  /// One shelf.
  get: func(id: string) -> shelf;
}

world host {
  export shelves;
}
`,
    ),
  },
  {
    format: "smithy",
    entry: "model.smithy",
    operation: "test.shelves#GetShelf",
    rule: "smithy-member-removed",
    ...shelves(
      "model.smithy",
      { from: "    title: String\n", to: "" },
      `$version: "2"

namespace test.shelves

/// Where things are.
service Shelves {
    version: "1.0.0"
    operations: [GetShelf]
}

/// One shelf.
operation GetShelf {
    input: GetShelfInput
    output: Shelf
}

structure GetShelfInput {
    @required
    id: String
}

structure Shelf {
    id: String
    title: String
}
`,
    ),
  },
  {
    format: "wsdl",
    entry: "shelves.wsdl",
    operation: "Shelves/Get",
    rule: "wsdl-request-type-changed",
    ...shelves(
      "shelves.wsdl",
      { from: '<element name="id" type="xs:string"/>', to: '<element name="id" type="xs:int"/>' },
      `<?xml version="1.0"?>
<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:test:shelves" targetNamespace="urn:test:shelves" name="Shelves">
  <types>
    <schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:test:shelves" elementFormDefault="qualified">
      <element name="Get"><complexType><sequence><element name="id" type="xs:string"/></sequence></complexType></element>
      <element name="Shelf"><complexType><sequence><element name="id" type="xs:string"/><element name="title" type="xs:string" minOccurs="0"/></sequence></complexType></element>
    </schema>
  </types>
  <message name="GetIn"><part name="parameters" element="t:Get"/></message>
  <message name="GetOut"><part name="parameters" element="t:Shelf"/></message>
  <portType name="Shelves">
    <operation name="Get">
      <documentation>One shelf.</documentation>
      <input message="t:GetIn"/>
      <output message="t:GetOut"/>
    </operation>
  </portType>
  <binding name="ShelvesSoap" type="t:Shelves">
    <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="Get">
      <soap:operation soapAction="urn:test:shelves:Get"/>
      <input><soap:body use="literal"/></input>
      <output><soap:body use="literal"/></output>
    </operation>
  </binding>
  <service name="Shelves">
    <port name="Shelves" binding="t:ShelvesSoap"><soap:address location="https://shelves.example.com/soap"/></port>
  </service>
</definitions>
`,
    ),
  },
  {
    format: "json-schema",
    entry: "shelf.schema.json",
    operation: null,
    rule: "request-property-became-required",
    ...shelves(
      "shelf.schema.json",
      { from: '"required": ["id"]', to: '"required": ["id", "title"]' },
      `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://shelves.example.com/shelf.schema.json",
  "title": "Shelf",
  "type": "object",
  "required": ["id"],
  "properties": {
    "id": { "type": "string", "description": "Its name." },
    "title": { "type": "string", "description": "For people." }
  }
}
`,
    ),
  },
  {
    format: "avro",
    entry: "shelves.avpr",
    operation: "test.shelves.Shelves/get",
    rule: "avro-type-changed",
    ...shelves(
      "shelves.avpr",
      { from: '{ "name": "shelf", "type": "string" }', to: '{ "name": "shelf", "type": "int" }' },
      `{
  "protocol": "Shelves",
  "namespace": "test.shelves",
  "doc": "Where things are.",
  "types": [
    { "type": "record", "name": "Shelf", "fields": [{ "name": "id", "type": "string" }] }
  ],
  "messages": {
    "get": { "doc": "One shelf.", "request": [{ "name": "shelf", "type": "string" }], "response": "Shelf" }
  }
}
`,
    ),
  },
];
