/** What a change breaks: code generated from the definition, messages in ProtoJSON, messages in the binary form. */
export type Breakable = "source" | "JSON" | "wire";

const ORDER: readonly Breakable[] = ["source", "JSON", "wire"];

/** The same in words, for notes: `breaks: source, JSON`; empty where nothing breaks. */
export function breaks(...what: readonly Breakable[]): string {
  const broken = ORDER.filter((one) => what.includes(one));
  return broken.length === 0 ? "" : `breaks: ${broken.join(", ")}`;
}
