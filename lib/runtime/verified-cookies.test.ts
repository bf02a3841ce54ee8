import { describe, expect, it } from "vitest";
import { VerifiedCookies } from "./verified-cookies";

describe("verified cookies", () => {
  it("are known for a minute", () => {
    const cookies = new VerifiedCookies();
    cookies.keep("a.signature", "a", 1_000);
    expect(cookies.get("a.signature", 60_999)).toBe("a");
    expect(cookies.get("a.signature", 61_000)).toBeUndefined();
    expect(cookies.get("a.forged", 1_000)).toBeUndefined();
  });

  it("are a bounded number, the last ones", () => {
    const cookies = new VerifiedCookies();
    for (let at = 0; at <= 2_000; at++) cookies.keep(`cookie ${at}`, `token ${at}`, 0);
    expect(cookies.get("cookie 0", 1)).toBeUndefined();
    expect(cookies.get("cookie 2000", 1)).toBe("token 2000");
  });
});
