import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A world was removed. */
export const witWorldRemoved = defineLanguageRule({
  id: "wit-world-removed",
  format: "wit",
  on: "none/world/existence/removed",
  severity: "breaking",
  title: "A world was removed",
  why: "Components are built for worlds: what targets this one has nothing to target any more.",
  fix: "Keep the world, or mark it as deprecated and remove it in the next incompatible version.",
  message: (facts) => `${facts.subject} was removed${noted(facts)}`,
});
