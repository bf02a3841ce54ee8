import { processorMs } from "@/lib/core/testing/processor-ms";
import { expect, it } from "vitest";
import { leadsIn } from "./leads";

it.each<[string, string, string[], string[]]>([
  ["openapi.yaml", "a: {$ref: 'pets.yaml#/Pet'}\nb: {$ref: 'https://x.example/y.yaml'}", ["pets.yaml"], []],
  [
    "a.proto",
    'import "google/api/http.proto";\nimport public "b.proto";\n// import "c.proto";\nimport "/etc/x.proto";\n',
    [],
    ["google/api/http.proto", "b.proto"],
  ],
  [
    "a.wsdl",
    '<wsdl:import namespace="x" location="b.wsdl"/><xs:include schemaLocation=\'../t.xsd\'/><soap:address location="http://x.example/"/><xsd:import schemaLocation="http://www.w3.org/a.xsd"/>',
    ["b.wsdl", "../t.xsd"],
    [],
  ],
  ["a.avdl", 'protocol P { import idl "b.avdl"; import schema "c.avsc"; }', ["b.avdl", "c.avsc"], []],
  ["a.graphql", "type Query { a: Int }", [], []],
])("what %s leads to", (name, text, relative, imported) => {
  expect(leadsIn(name, text)).toEqual({ relative, imported });
});

it("is quick with texts that are made to be slow", () => {
  const begun = processorMs();
  for (const [name, text] of [
    ["a.proto", `import ${" ".repeat(200_000)}`],
    ["a.proto", "import\n".repeat(50_000)],
    ["a.wsdl", "<import ".repeat(50_000)],
    ["a.xsd", `<xs:import ${"location = ".repeat(50_000)}`],
    ["a.avdl", "import idl ".repeat(50_000)],
  ] as const)
    leadsIn(name, text);
  expect(processorMs() - begun).toBeLessThan(2_000);
});
