import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { namedTarget, printValue } from "@/lib/lint/spectral/print-value";

export const alphabetical = defineFunction({
  name: "alphabetical",
  title: "Items of a list, or names of members, are in alphabetical order.",
  options: "keyedBy: name",
  input: ["object", "array"],
  schema: z.strictObject({ keyedBy: z.string().optional() }),
  prepare:
    ({ keyedBy }) =>
    (target, world, report) => {
      const { value, node } = target;
      const isList = Array.isArray(value);
      const entries = target.missing.length > 0 ? [] : world.graph.children(node);
      if (entries.length < 2) return;
      world.fuel.spend(entries.length);
      const words: (string | number)[] = [];
      for (const entry of entries) {
        const named = keyedBy === undefined ? (isList ? entry.value : entry.key) : undefined;
        const word = keyedBy === undefined ? named : world.graph.child(entry, keyedBy)?.value;
        if (typeof word !== "string" && typeof word !== "number") {
          const what =
            keyedBy === undefined ? "must hold only texts and numbers" : "must hold only objects with a name";
          report(`${namedTarget(target)} ${what}`, { about: "kinds" });
          return;
        }
        words.push(word);
      }
      const at = words.findIndex(
        (word, index) => index + 1 < words.length && compare(word, words[index + 1] ?? "") > 0,
      );
      if (at < 0) return;
      if (keyedBy !== undefined) report("properties must follow the alphabetical order");
      else {
        const message = `${printValue(words[at])} must be placed after ${printValue(words[at + 1])}`;
        report(message, { at: [isList ? at : (words[at] ?? "")], isName: true, about: String(words[at]) });
      }
    },
});

/** Texts that are numbers come in the order of numbers. */
function compare(left: string | number, right: string | number): number {
  const [a, b] = [Number(left), Number(right)];
  if (!Number.isNaN(a) && !Number.isNaN(b) && left !== "" && right !== "") return a - b;
  return String(left).localeCompare(String(right), "en");
}
