const HEAD_BYTES = 256 * 1024;
const YAML_KEY = /^["']?(openapi|swagger)["']?\s*:\s*["']?\d/m;
const JSON_KEY = /"(openapi|swagger)"\s*:\s*"\d/;

/** Whether a file's beginning reads like an OpenAPI definition, without parsing it. A guess, for finding entry files. */
export function looksLikeDefinition(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  return /^\s*\{/.test(head) ? JSON_KEY.test(head) : YAML_KEY.test(head);
}
