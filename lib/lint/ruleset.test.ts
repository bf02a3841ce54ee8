import { expect, it } from "vitest";
import { DEFAULT_RULESET } from "@/lib/lint/ruleset";

it("leaves what is opt-in off", () => {
  expect(DEFAULT_RULESET.rules["string-bounded"]).toBe("off");
  expect(DEFAULT_RULESET.rules["info-description"]).toBe("warning");
});
