import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiServerBindingChangedCases = defineLanguageCases("asyncapi-server-binding-changed", [
  {
    name: "a field of the binding",
    from: chat({
      root: `servers: { live: { host: a.example, protocol: mqtt, bindings: { mqtt: { keepAlive: 60 } } } }`,
    }),
    to: chat({ root: `servers: { live: { host: a.example, protocol: mqtt, bindings: { mqtt: { keepAlive: 30 } } } }` }),
    expected: ["server live › mqtt binding › keepAlive"],
  },
  {
    name: "the same fields in another order",
    from: chat({
      root: `servers: { live: { host: a.example, protocol: mqtt, bindings: { mqtt: { keepAlive: 60, bindingVersion: "0.1.0" } } } }`,
    }),
    to: chat({
      root: `servers: { live: { host: a.example, protocol: mqtt, bindings: { mqtt: { bindingVersion: "0.1.0", keepAlive: 60 } } } }`,
    }),
    expected: [],
  },
]);
