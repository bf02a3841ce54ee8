const SIMPLE: Readonly<Record<string, string>> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
const ESCAPE = /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(.))/gs;

/** The text that a string literal stands for, its quotes included in `literal`. An escape that means nothing stands for its letter. */
export function stringValue(literal: string): string {
  const body = literal.slice(1, -1);
  if (!body.includes("\\")) return body;
  return body.replace(
    ESCAPE,
    (
      _,
      hex: string | undefined,
      short: string | undefined,
      long: string | undefined,
      octal: string | undefined,
      letter: string | undefined,
    ) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      const digits = hex ?? short ?? long;
      if (digits === undefined) return SIMPLE[letter ?? ""] ?? letter ?? "";
      const code = Number.parseInt(digits, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : "\uFFFD";
    },
  );
}
