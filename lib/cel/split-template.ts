/** A piece of a message: words, or an expression that gives words. */
export type TemplatePart = { kind: "text"; text: string } | { kind: "hole"; expression: string; offset: number };

/** Cuts a message at its `{{ expression }}`; a `{{` that is never closed is text. `offset`: where the expression begins. */
export function splitTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (;;) {
    const start = template.indexOf("{{", at);
    const end = start === -1 ? -1 : template.indexOf("}}", start + 2);
    if (start === -1 || end === -1) break;
    if (start > at) parts.push({ kind: "text", text: template.slice(at, start) });
    parts.push({ kind: "hole", expression: template.slice(start + 2, end), offset: start + 2 });
    at = end + 2;
  }
  if (at < template.length) parts.push({ kind: "text", text: template.slice(at) });
  return parts;
}
