import { z } from "zod";

const violation = z.object({
  pointer: z.string().default(""),
  line: z.number().optional(),
  column: z.number().optional(),
  file: z.string().optional(),
  message: z.string(),
});

const problemBody = z.object({
  title: z.string().default("The registry refused"),
  status: z.number(),
  code: z.string().default(""),
  detail: z.string().default(""),
  fix: z.string().default(""),
  traceId: z.string().default(""),
  violations: z.array(violation).default([]),
});

export type ProblemBody = z.output<typeof problemBody>;

/** A refusal by the registry, as problem details (RFC 9457). */
export class RegistryProblem extends Error {
  override readonly name = "RegistryProblem";

  constructor(readonly body: ProblemBody) {
    super(body.detail || body.title);
  }

  get status(): number {
    return this.body.status;
  }

  get code(): string {
    return this.body.code;
  }

  /** The same of a definition of one file, which travels without its name: places are in this one. */
  inFile(name: string): RegistryProblem {
    const violations = this.body.violations.map((found) =>
      found.line === undefined ? found : { ...found, file: name },
    );
    return new RegistryProblem({ ...this.body, violations });
  }

  /** In lines for a person: what, where, what to do, and where to look it up. */
  explain(): string {
    const { title, detail, fix, traceId, violations, status } = this.body;
    const lines = [`concordat: ${detail || title} (${status}${this.code ? ` ${this.code}` : ""})`];
    for (const found of violations.slice(0, SHOWN)) {
      lines.push(`  ${placeOf(found)}${found.message === detail ? "here" : found.message}`);
    }
    if (violations.length > SHOWN) lines.push(`  … and ${violations.length - SHOWN} more`);
    if (fix) lines.push(`  ${fix}`);
    if (status >= 500 && traceId) lines.push(`  trace id: ${traceId}`);
    return lines.join("\n");
  }

  /** On one line, with the first place. */
  summarize(): string {
    const [first] = this.body.violations;
    const what = this.body.detail || this.body.title;
    if (!first || what.includes(first.message)) return `${first ? placeOf(first) : ""}${what}`;
    return `${what} ${placeOf(first)}${first.message}`;
  }
}

const SHOWN = 10;

function placeOf({ file, line, column, pointer }: ProblemBody["violations"][number]): string {
  const where = line === undefined ? pointer : `${file ? `${file}:` : "line "}${line}:${column ?? 1}`;
  return where === "" ? "" : `${where}: `;
}

/** The problem in an answer's text; undefined where it is none. */
export function readProblem(text: string): RegistryProblem | undefined {
  try {
    const parsed = problemBody.safeParse(JSON.parse(text));
    return parsed.success ? new RegistryProblem(parsed.data) : undefined;
  } catch {
    return undefined;
  }
}
