import { defineLanguageCases } from "@/lib/diff/languages/model";

export const namespaceChangedCases = defineLanguageCases("avro-namespace-changed", [
  {
    name: "the root moved",
    from: '{"type": "record", "name": "x.A", "fields": []}',
    to: '{"type": "record", "name": "y.A", "fields": []}',
    expected: ["A"],
  },
  {
    name: "it is written in another way",
    from: '{"type": "record", "name": "x.A", "fields": []}',
    to: '{"type": "record", "name": "A", "namespace": "x", "fields": []}',
    expected: [],
  },
]);
