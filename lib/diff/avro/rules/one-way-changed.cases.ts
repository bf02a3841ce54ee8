import { defineLanguageCases } from "@/lib/diff/languages/model";
import { protocolOf } from "@/lib/diff/avro/rules/case-schemas";

export const oneWayChangedCases = defineLanguageCases("avro-one-way-changed", [
  { name: "one-way", from: protocolOf("void a();"), to: protocolOf("void a() oneway;"), expected: ["operation"] },
  { name: "the same", from: protocolOf("void a() oneway;"), to: protocolOf("void a() oneway;"), expected: [] },
]);
