interface RulesetTextProps {
  label: string;
  text: string;
}

/** The text of a ruleset to read, as high as the editor that takes its place. */
export function RulesetText({ label, text }: RulesetTextProps) {
  return (
    <section
      // A region that scrolls must be reachable by the keyboard.
      tabIndex={0}
      aria-label={label}
      className="h-140 overflow-auto rounded-b-lg bg-surface px-4 py-1 scroll-slim max-md:h-96"
    >
      <pre className="w-max min-w-full font-mono text-[12.5px] leading-[1.55]">{text}</pre>
    </section>
  );
}
