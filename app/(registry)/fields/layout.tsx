import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function FieldsLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/fields">{children}</ClientMessages>;
}
