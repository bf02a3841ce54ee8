import type errors from "@/messages/en/errors.json";
import type shared from "@/messages/en/shared.json";
import type shell from "@/messages/en/shell.json";
import type signIn from "@/messages/en/signIn.json";
import type ui from "@/messages/en/ui.json";
import type { Locale } from "./locales";

/** Every namespace and the keys in it. To add one: its two files under `messages/`, an import above, a line here, a name below. */
export interface Messages {
  errors: typeof errors;
  shared: typeof shared;
  shell: typeof shell;
  signIn: typeof signIn;
  ui: typeof ui;
}

export const NAMESPACES = ["errors", "shared", "shell", "signIn", "ui"] as const satisfies readonly (keyof Messages)[];

/** All words of a language, by namespace. */
export async function loadMessages(locale: Locale): Promise<Record<string, Record<string, unknown>>> {
  const entries = await Promise.all(
    NAMESPACES.map(async (name) => {
      const file: { default: Record<string, unknown> } = await import(`@/messages/${locale}/${name}.json`);
      return [name, file.default] as const;
    }),
  );
  return Object.fromEntries(entries);
}
