import { defineLanguageCases } from "@/lib/diff/languages/model";
import { protocolOf } from "@/lib/diff/avro/rules/case-schemas";

export const errorAddedCases = defineLanguageCases("avro-error-added", [
  {
    name: "an error",
    from: protocolOf("error E {} void a();"),
    to: protocolOf("error E {} void a() throws E;"),
    expected: ["errors › E"],
  },
  {
    name: "one is gone",
    from: protocolOf("error E {} void a() throws E;"),
    to: protocolOf("error E {} void a();"),
    expected: [],
  },
]);
