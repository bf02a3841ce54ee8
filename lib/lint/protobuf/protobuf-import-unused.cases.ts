import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "unused",
    text: {
      "a.proto": 'syntax = "proto3";\npackage shop.v1;\nimport "b.proto";\nmessage Order {}',
      "b.proto": 'syntax = "proto3";\npackage b.v1;\nmessage B {}',
    },
    fires: ["/imports/b.proto"],
  },
  {
    name: "used",
    text: {
      "a.proto": 'syntax = "proto3";\npackage shop.v1;\nimport "b.proto";\nmessage Order { b.v1.B b = 1; }',
      "b.proto": 'syntax = "proto3";\npackage b.v1;\nmessage B {}',
    },
    fires: [],
  },
];
