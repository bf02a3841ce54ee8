import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseText } from "@/lib/diff/testing/parse-text";
import { createMessageValidator } from "@/lib/diff/witness/validator";
import { createContainment } from "./contains";
import { smallValues } from "./small-values";

const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures", "openapi");
const NAMES = ["twilio-verify", "docker-engine", "openai-api", "adyen-transfers"];

function versionsOf(name: string): string[] {
  const folder = path.join(corpus, name);
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(json|ya?ml)$/.test(file));
  return files.sort().map((file) => fs.readFileSync(path.join(folder, file), "utf8"));
}

if (!fs.existsSync(corpus)) console.info(`no fixtures at ${corpus}: containment of real schemas is not tested`);

describe.skipIf(!fs.existsSync(corpus))("containment of real schemas", () => {
  it.each(NAMES)("is right about the schemas of %s by the validator of messages", (name) => {
    const texts = versionsOf(name);
    const [before, after] = [parseText(texts[0] ?? ""), parseText(texts.at(-1) ?? "")];
    const checker = createContainment("response");
    const validator = createMessageValidator("response");
    const count = { contained: 0, "not-contained": 0, unknown: 0 };
    for (const [key, older] of before.model.schemas) {
      const newer = after.model.schemas.get(key);
      if (!newer) continue;
      for (const [inner, outer] of [
        [older, newer],
        [newer, older],
      ] as const) {
        const answer = checker.of(inner, outer);
        count[answer.status]++;
        const values =
          answer.status === "not-contained" ? [answer.value ?? null] : smallValues(inner, outer).slice(0, 40);
        const told = values.filter(
          (value) =>
            validator.check(inner, value).status === "accepted" && validator.check(outer, value).status === "rejected",
        );
        if (answer.status === "contained") expect(told, key).toEqual([]);
        if (answer.status === "not-contained") expect(told.length, key).toBe(1);
      }
    }
    expect(count.contained).toBeGreaterThan(0);
    expect(count["not-contained"]).toBeGreaterThan(0);
    if (process.env.CONTAINMENT_RUNS) console.info(name, count);
  });
});
