import { describe, expect, it } from "vitest";
import { nativeContract } from "@/lib/specs/native-contract";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { WIT_IDIOM } from "./wit";

const parsed = parseSpec(
  textSource({
    "shop.wit": `package demo:shop@1.0.0;

interface api {
  /// Finds it.
  @since(version = 1.0.0)
  find:   async func( id:u32,deep : option< bool > )->result<_,failure>;
  variant failure { missing, %type(string) }
  record item { id: u32, %from: string }
  flags access { read, write }
  type ids = list<u32>;
  resource cart {
    constructor(owner: string);
    merge: static func(a: cart, b: borrow<cart>) -> cart;
  }
}
`,
  }),
);
const contract = nativeContract(parsed.native, "wit");

describe("the idiom of WIT", () => {
  it.each([
    [
      "demo:shop/api#find",
      "@since(version = 1.0.0)\nfind: async func(id: u32, deep: option<bool>) -> result<_, failure>;",
    ],
    ["demo:shop/api#cart.constructor", "resource cart {\n  constructor(owner: string);\n}"],
    ["demo:shop/api#cart.merge", "resource cart {\n  merge: static func(a: cart, b: borrow<cart>) -> cart;\n}"],
  ])("writes %s", (key, text) => {
    const operation = parsed.model.operations.get(key);
    expect(contract && operation && WIT_IDIOM.signature(contract, operation)).toBe(text);
  });

  it.each([
    ["api.failure", "variant failure {\n  missing,\n  %type(string),\n}"],
    ["api.item", "record item {\n  id: u32,\n  %from: string,\n}"],
    ["api.access", "flags access {\n  read,\n  write,\n}"],
    ["api.ids", "type ids = list<u32>;"],
    [
      "api.cart",
      "resource cart {\n  constructor(owner: string);\n  merge: static func(a: cart, b: borrow<cart>) -> cart;\n}",
    ],
    ["api.nothing", undefined],
  ])("declares %s", (name, text) => {
    const schema = parsed.model.schemas.get(name) ?? { place: { file: "", pointer: "" } };
    expect(contract && WIT_IDIOM.declaration(contract, name, schema)).toBe(text);
  });
});
