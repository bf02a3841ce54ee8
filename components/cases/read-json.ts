/** What a text says as JSON, or why it is none. */
export function readJson(text: string): { value: unknown; fault: string | null } {
  try {
    return { value: JSON.parse(text), fault: null };
  } catch (error) {
    return { value: null, fault: error instanceof Error ? error.message : String(error) };
  }
}
