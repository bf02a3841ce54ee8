const MOST = 5;
const LONGEST = 60;

/** A text of someone else's making, cut to what fits into a message. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

const LONGEST_MESSAGE = 500;

/** A message as it is kept: on one line, of bounded length, well-formed. Names in it come from strangers. */
export function keptMessage(message: string): string {
  const cut = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1)}…` : message;
  return cut.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** Names for a message: the first five, quoted, and how many more there are. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map((name) => `"${shortened(name)}"`);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : (shown[0] ?? "");
}
