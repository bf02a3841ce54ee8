/** What is used, that is deprecated itself. */
export const CAUSE_KINDS = ["schema", "parameter", "header", "security scheme"] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** Why something is marked that is not deprecated itself: `uses schema Pet`. */
export function because(kind: CauseKind, name: string): string {
  return `uses ${kind} ${name}`;
}

/** The parts of such a reason again, for saying it in another language; undefined where it is none. */
export function readBecause(text: string): { kind: CauseKind; name: string } | undefined {
  const kind = CAUSE_KINDS.find((one) => text.startsWith(because(one, "")));
  return kind && { kind, name: text.slice(because(kind, "").length) };
}
