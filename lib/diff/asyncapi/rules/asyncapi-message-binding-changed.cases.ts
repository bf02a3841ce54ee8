import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiMessageBindingChangedCases = defineLanguageCases("asyncapi-message-binding-changed", [
  {
    name: "a field of the binding",
    from: chat({ message: `bindings: { kafka: { schemaIdLocation: header } }, ` }),
    to: chat({ message: `bindings: { kafka: { schemaIdLocation: payload } }, ` }),
    expected: ["message say › kafka binding › schemaIdLocation"],
  },
  {
    name: "the same fields in another order",
    from: chat({ message: `bindings: { kafka: { schemaIdLocation: header, bindingVersion: "0.1.0" } }, ` }),
    to: chat({ message: `bindings: { kafka: { bindingVersion: "0.1.0", schemaIdLocation: header } }, ` }),
    expected: [],
  },
]);
