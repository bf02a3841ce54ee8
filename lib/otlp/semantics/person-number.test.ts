import { describe, expect, it } from "vitest";
import { programIn } from "./consumer-of";
import { isPersonNumber } from "./person-number";

describe("numbers that people are known by", () => {
  it.each([
    "+4790012345",
    "+47 900 12 345",
    "+1 (212) 555-0123",
    "4111111111111111",
    "4111 1111 1111 1111",
    "5555-5555-5555-4444",
    "2223000048400011",
    "378282246310005",
    "30569309025904",
    "DE89370400440532013000",
    "GB82 WEST 1234 5698 7654 32",
    "no9386011117947",
  ])("%s is one, and names no caller", (text) => {
    expect(isPersonNumber(text)).toBe(true);
    expect(programIn("client.id", text)).toBeNull();
  });

  it.each([
    ["another check digit", "4111111111111112"],
    ["another check digit", "DE89370400440532013001"],
    ["an id of a program", "1234567890123452"],
    ["an id of a program", "175928847299117063"],
    ["a number", "4711"],
    ["a name with a plus", "c++client"],
    ["a short number with a plus", "+12345"],
    ["a version", "+1.2.3"],
    ["a name", "web-shop"],
    ["a UUID", "2f1c7c1e-8a3b-4b57-9d0e-0d8f2a0f7c11"],
    ["hex", "deadbeefdeadbeef"],
    ["nothing", ""],
  ])("%s is none: %s", (_name, text) => {
    expect(isPersonNumber(text)).toBe(false);
  });
});
