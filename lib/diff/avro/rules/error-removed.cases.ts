import { defineLanguageCases } from "@/lib/diff/languages/model";
import { protocolOf } from "@/lib/diff/avro/rules/case-schemas";

export const errorRemovedCases = defineLanguageCases("avro-error-removed", [
  {
    name: "an error",
    from: protocolOf("error E {} void a() throws E;"),
    to: protocolOf("error E {} void a();"),
    expected: ["errors › E"],
  },
  {
    name: "one is new",
    from: protocolOf("error E {} void a();"),
    to: protocolOf("error E {} void a() throws E;"),
    expected: [],
  },
]);
