import { expect, it } from "vitest";
import { AVRO_IDIOM } from "@/lib/reader/model/languages/avro";
import { nativeContract } from "@/lib/specs/native-contract";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const TEXT = `@namespace("demo") protocol Mail {
  /** One. */ @aliases(["Note"]) record Message { string to = "nobody"; array<Message> replies; }
  enum Kind { A, B } = A;
  fixed Hash(16);
  error Trouble {}
  Hash send(Message message, int times = 1) throws Trouble;
  void ping() oneway;
}`;

it("writes declarations as the IDL has them", () => {
  const { model, native } = parseSpec(textSource({ "mail.avdl": TEXT }));
  const contract = nativeContract(native, "avro");
  if (!contract) throw new Error("The protocol was not read");
  const signatures = [...model.operations.values()].map((operation) => AVRO_IDIOM.signature(contract, operation));
  expect(signatures).toEqual(["Hash send(Message message, int times = 1) throws Trouble;", "void ping() oneway;"]);
  const declared = [...model.schemas].map(([name, schema]) => AVRO_IDIOM.declaration(contract, name, schema));
  expect(declared).toEqual([
    '@aliases(["Note"]) record Message {\n    string to = "nobody";\n    array<Message> replies;\n}',
    "enum Kind { A, B } = A;",
    "fixed Hash(16);",
    "error Trouble {\n}",
  ]);
});
