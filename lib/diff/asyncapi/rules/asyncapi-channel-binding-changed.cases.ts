import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiChannelBindingChangedCases = defineLanguageCases("asyncapi-channel-binding-changed", [
  {
    name: "a field of the binding",
    from: chat({ channel: `bindings: { kafka: { partitions: 3 } }` }),
    to: chat({ channel: `bindings: { kafka: { partitions: 9 } }` }),
    expected: ["channel room › kafka binding › partitions"],
  },
  {
    name: "another topic",
    from: chat({ channel: `bindings: { kafka: { topic: a } }` }),
    to: chat({ channel: `bindings: { kafka: { topic: b } }` }),
    expected: ["channel room › kafka binding › topic"],
    severity: "breaking",
  },
  {
    name: "the same fields in another order",
    from: chat({ channel: `bindings: { kafka: { partitions: 3, bindingVersion: "0.1.0" } }` }),
    to: chat({ channel: `bindings: { kafka: { bindingVersion: "0.1.0", partitions: 3 } }` }),
    expected: [],
  },
]);
