import { expect, it } from "vitest";
import { shownSource } from "./shown-source";

it.each([
  ["estate.zip", "estate.zip"],
  ["https://git.example/raw/apis.json?token=s3cret#frag", "https://git.example/raw/apis.json"],
  ["HTTPS://user:pass@git.example/apis.json", "https://git.example/apis.json"],
  [`https://git.example/${"a".repeat(300)}`, `https://git.example/${"a".repeat(180)}`],
])("%s is shown to all as %s", (source, shown) => {
  expect(shownSource(source)).toBe(shown);
});
