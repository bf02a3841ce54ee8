import { cn } from "./cn";

const tints = [
  "bg-accent-soft text-accent-ink",
  "bg-info-soft text-info-ink",
  "bg-success-soft text-success-ink",
  "bg-caution-soft text-caution-ink",
  "bg-danger-soft text-danger-ink",
];

/** Two letters of a name; one or two characters where it is not written in letters. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s._@-]+/u)
    .filter(Boolean);
  const [first = "?", second] = words;
  const characters = [...first];
  const initials = second ? `${characters[0] ?? ""}${[...second][0] ?? ""}` : characters.slice(0, 2).join("");
  return initials.toUpperCase();
}

/** A round mark of a person or team. Decorative: their name stands beside it. */
export function Avatar({ name, size = "sm" }: { name: string; size?: "sm" | "md" }) {
  const sum = [...name].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  return (
    <span
      aria-hidden
      className={cn(
        "inline-flex shrink-0 items-center justify-center rounded-full font-medium",
        size === "sm" ? "size-5 text-[0.5625rem]" : "size-7 text-2xs",
        tints[sum % tints.length],
      )}
    >
      {initialsOf(name)}
    </span>
  );
}
