import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiOperationBindingChangedCases = defineLanguageCases("asyncapi-operation-binding-changed", [
  {
    name: "a field of the binding",
    from: chat({ operation: `bindings: { mqtt: { qos: 1 } }` }),
    to: chat({ operation: `bindings: { mqtt: { qos: 2 } }` }),
    expected: ["mqtt binding › qos"],
  },
  {
    name: "the same fields in another order",
    from: chat({ operation: `bindings: { mqtt: { qos: 1, bindingVersion: "0.1.0" } }` }),
    to: chat({ operation: `bindings: { mqtt: { bindingVersion: "0.1.0", qos: 1 } }` }),
    expected: [],
  },
]);
