import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  { name: "a verb", text: "type Query { getUser: Int user: Int }", fires: ["/types/Query/fields/getUser"] },
  { name: "a noun that begins like one", text: "type Query { listing: Int getter: Int }", fires: [] },
];
