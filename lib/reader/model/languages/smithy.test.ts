import { expect, it } from "vitest";
import { SMITHY_IDIOM } from "@/lib/reader/model/languages/smithy";
import { nativeContract } from "@/lib/specs/native-contract";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const TEXT = `$version: "2.0"
namespace demo
/// Reads one.
@readonly
@http(method: "GET", uri: "/cities/{id}")
operation GetCity { input: In, output := { kind: Kind = "a" }, errors: [No] }
structure In {
  /// Which.
  @required @httpLabel id: String
}
@error("client") structure No {}
enum Kind { A = "a", B }
list Kinds { member: Kind }
`;

it("writes declarations as the IDL has them", () => {
  const { model, native } = parseSpec(textSource({ "demo.smithy": TEXT }));
  const contract = nativeContract(native, "smithy");
  const operation = model.operations.get("demo#GetCity");
  if (!contract || !operation) throw new Error("The model was not read");
  expect(SMITHY_IDIOM.signature(contract, operation)).toBe(
    '@readonly\n@http(method: "GET", uri: "/cities/{id}")\noperation GetCity {\n    input: In\n    output: GetCityOutput\n    errors: [No]\n}',
  );
  const declared = [...model.schemas].map(([name, schema]) => SMITHY_IDIOM.declaration(contract, name, schema));
  expect(declared).toEqual([
    '@output\nstructure GetCityOutput {\n    kind: Kind = "a"\n}',
    "structure In {\n    @required\n    @httpLabel\n    id: String\n}",
    '@error("client")\nstructure No {\n}',
    'enum Kind {\n    A = "a"\n    B\n}',
    "list Kinds {\n    member: Kind\n}",
  ]);
});
