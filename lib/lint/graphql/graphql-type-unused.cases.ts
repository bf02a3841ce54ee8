import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a type and what only it leads to",
    text: "type Query { a: Int } type Lone { m: More } type More { x: Int }",
    fires: ["/types/Lone", "/types/More"],
  },
  {
    name: "members, implementers, arguments",
    text: "type Query { u: U n(by: By): N } union U = A type A { c: C } enum C { X } interface N { x: Int } type B implements N { x: Int } input By { d: D } scalar D",
    fires: [],
  },
];
