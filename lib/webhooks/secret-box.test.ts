import { randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { newSecret, openSecret, sealSecret } from "./secret-box";

const key = randomBytes(32);

describe("the box of a secret", () => {
  it("opens with its key and for its owner only", () => {
    const secret = newSecret();
    const sealed = sealSecret(secret, key, "webhook-1");
    expect(sealed).not.toContain(secret.slice(6));
    expect(openSecret(sealed, key, "webhook-1")).toBe(secret);
    expect(openSecret(sealed, key, "webhook-2")).toBeNull();
    expect(openSecret(sealed, randomBytes(32), "webhook-1")).toBeNull();
  });

  it("shows that it was changed, and takes nothing else for a box", () => {
    const sealed = sealSecret(newSecret(), key, "a");
    const last = sealed.at(-2) === "A" ? "B" : "A";
    expect(openSecret(sealed.slice(0, -2) + last + sealed.slice(-1), key, "a")).toBeNull();
    for (const text of ["", "v1.", "v1.AAAA", "whsec_plain"]) expect(openSecret(text, key, "a")).toBeNull();
  });

  it("locks the same secret differently each time", () => {
    expect(sealSecret("x", key, "a")).not.toBe(sealSecret("x", key, "a"));
  });

  it("makes secrets that the library takes", () => {
    expect(() => new Webhook(newSecret())).not.toThrow();
  });
});
