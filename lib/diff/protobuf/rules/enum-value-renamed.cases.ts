import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-enum-value-renamed", [
  {
    name: "another name",
    from: proto3("enum State { NEW = 0; OLD = 1; }"),
    to: proto3("enum State { NEW = 0; AGED = 1; }"),
    expected: ["shop.v1.State › AGED"],
  },
  {
    name: "another number",
    from: proto3("enum State { NEW = 0; OLD = 1; }"),
    to: proto3("enum State { NEW = 0; OLD = 2; }"),
    expected: [],
  },
]);
