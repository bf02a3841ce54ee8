import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { CLIENT_NAMESPACES } from "@/lib/i18n/client-namespaces";
import type { Messages } from "@/lib/i18n/en";
import { MoreMessages } from "./more-messages";

interface ClientMessagesProps {
  /** The folder of the layout, as in `lib/i18n/client-namespaces.ts`. */
  folder: string;
  children: ReactNode;
}

/** Hands the words that client components below this layout ask for to the browser: not all there are. */
export async function ClientMessages({ folder, children }: ClientMessagesProps) {
  return <MoreMessages messages={pickMessages(await getMessages(), folder)}>{children}</MoreMessages>;
}

/** While developing all words go along with the outermost layout: the list need not be written anew for every change. */
export function pickMessages(all: Messages, folder: string): Partial<Messages> {
  if (process.env.NODE_ENV === "development") return folder === "app" ? all : {};
  return Object.fromEntries((CLIENT_NAMESPACES[folder] ?? []).map((name) => [name, all[name]]));
}
