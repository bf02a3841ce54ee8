/**
 * Two small schemas and what follows from the edit between them: `breaking`, `dangerous`, `harmless` (changes, none of
 * them worse than non-breaking) or `same` (nothing at all is reported), where callers send it and where they receive it.
 * A text is YAML; what stands behind ` --- ` are component schemas. A name that begins with `3.0 ` is read as OpenAPI 3.0.
 */
export type PairCase = [name: string, from: string, to: string, request: Outcome, response: Outcome];

export type Outcome = "breaking" | "dangerous" | "harmless" | "same";
