import fc from "fast-check";
import { expect, it } from "vitest";
import { normalisePath } from "./normalise-path";

it.each([
  ["/users/4711", "/users/{}"],
  ["/users/1f0e9c5a-6a3b-4c2e-9f5d-1b2c3d4e5f60/orders", "/users/{}/orders"],
  ["/users/anna@example.com", "/users/{}"],
  ["/users/anna%40example.com?token=secret", "/users/{}"],
  ["/days/2026-11-21", "/days/{}"],
  ["/blobs/9f86d081884c7d65", "/blobs/{}"],
  ["/t/eyJhbGciOiJIUzI1NiJ9.abc.def", "/t/{}"],
  ["/orders/order-20931", "/orders/{}"],
  ["/users/anna", "/users/{}"],
  ["/users/me/orders", "/users/me/orders"],
  ["/v1/customers/anna/orders", "/v1/customers/{}/orders"],
  ["/desks/jane.doe", "/desks/{}"],
  ["/desks/Jane.Doe", "/desks/{}"],
  ["/pets.v1.Pets/Get", "/pets.v1.Pets/Get"],
  ["/v1/oauth2/token", "/v1/oauth2/token"],
  ["/v2.1/health-check", "/v2.1/health-check"],
  ["/wp-login.php", "/wp-login.php"],
  ["/名前/x", "/{}/x"],
  ["/a b/c", "/{}/c"],
  ["//double///slash/", "/double/slash"],
  ["", "/"],
  ["/a/b/c/d/e/f/g/h/i/j/k/l/m/n", "/a/b/c/d/e/f/g/h/i/j/k/l/…"],
])("makes of %s %s", (path, shown) => expect(normalisePath(path)).toBe(shown));

it("keeps no number of three digits, no address, and is bounded, whatever comes", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webPath(), fc.emailAddress(), fc.uuid(), fc.ipV4()), (text) => {
      const shown = normalisePath(`/x/${text}`);
      expect(shown.length).toBeLessThanOrEqual(300);
      expect(shown).not.toMatch(/\d{4}|@/);
      expect(normalisePath(shown.replace("/…", ""))).toBe(shown.replace("/…", ""));
    }),
  );
});
