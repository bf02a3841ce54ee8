import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiReplyAddressChangedCases = defineLanguageCases("asyncapi-reply-address-changed", [
  {
    name: "the address is in another header",
    from: chat({ operation: `reply: { address: { location: "$message.header#/a" } }` }),
    to: chat({ operation: `reply: { address: { location: "$message.header#/b" } }` }),
    expected: ["reply › address"],
  },
  {
    name: "its description",
    from: chat({ operation: `reply: { address: { location: "$message.header#/a" } }` }),
    to: chat({ operation: `reply: { address: { location: "$message.header#/a", description: Where } }` }),
    expected: [],
  },
]);
