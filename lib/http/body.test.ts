import { describe, expect, it } from "vitest";
import { decodeText, mediaTypeOf, parseJsonBody, readBody, requireJson } from "./body";

const utf8 = (text: string) => new TextEncoder().encode(text);
const post = (init: RequestInit) => new Request("http://127.0.0.1/", { method: "POST", ...init });

describe("readBody", () => {
  it("reads what is within the limit", async () => {
    expect(await readBody(post({ body: "12345" }), 5)).toEqual(Buffer.from("12345"));
    expect(await readBody(post({}), 5)).toEqual(new Uint8Array());
  });

  it("stops at the limit, whatever was said before", async () => {
    await expect(readBody(post({ body: "123456" }), 5)).rejects.toMatchObject({ code: "too_large" });
    const lying = post({ body: "123456", headers: { "content-length": "1" } });
    await expect(readBody(lying, 5)).rejects.toMatchObject({ code: "too_large" });
    await expect(readBody(post({ headers: { "content-length": "6" } }), 5)).rejects.toMatchObject({
      code: "too_large",
    });
  });

  it("does not read an endless body to its end", async () => {
    let given = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        given += 1;
        controller.enqueue(new Uint8Array(1_000));
      },
    });
    const init: RequestInit & { duplex: "half" } = { body, duplex: "half" };
    await expect(readBody(post(init), 10_000)).rejects.toMatchObject({ code: "too_large" });
    expect(given).toBeLessThan(30);
  });
});

describe("parseJsonBody", () => {
  it.each([["{}"], ["[1]"], ['"\\ud83d\\ude00"'], ['{"a": "\\\\u0000"}'], ["null"]])("reads %s", (text) => {
    expect(parseJsonBody(utf8(text))).toEqual(JSON.parse(text));
  });

  it.each([
    ["nothing", ""],
    ["half a value", '{"a":'],
    ["two values", "{} {}"],
    ["NUL in a text", '{"a": "\\u0000"}'],
    ["NUL in a key", '{"\\u0000": 1}'],
    ["half a surrogate pair", '{"a": "\\ud83d"}'],
    ["half a surrogate pair in a key", '{"\\uDE00": 1}'],
    ["a byte order mark inside", "{\ufeff\ufeff}"],
  ])("refuses %s", (_what, text) => {
    expect(() => parseJsonBody(utf8(text))).toThrow(expect.objectContaining({ code: "malformed_request" }));
  });

  it("ends with very deep values", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    for (const text of [deep, `["\\u0000", ${deep}]`]) {
      const read = () => {
        try {
          return parseJsonBody(utf8(text));
        } catch (error) {
          expect(error).toMatchObject({ code: "malformed_request" });
          return [];
        }
      };
      expect(Array.isArray(read())).toBe(true);
    }
  });
});

describe("decodeText", () => {
  it("refuses what is not UTF-8", () => {
    expect(() => decodeText(Uint8Array.of(0xc3, 0x28))).toThrow(expect.objectContaining({ code: "malformed_request" }));
  });
});

describe("requireJson", () => {
  const typed = (type: string) => post({ headers: { "content-type": type } });

  it.each(["application/json", "Application/JSON; charset=utf-8", "application/merge-patch+json"])(
    "takes %s",
    (type) => {
      expect(() => requireJson(typed(type))).not.toThrow();
    },
  );

  it.each([
    "",
    "text/plain",
    "text/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; x=application/json",
  ])("refuses %j", (type) => {
    expect(() => requireJson(typed(type))).toThrow(expect.objectContaining({ code: "unsupported_media_type" }));
  });

  it("knows a type by its name only", () => expect(mediaTypeOf(typed("TEXT/Plain ; a=b"))).toBe("text/plain"));
});
