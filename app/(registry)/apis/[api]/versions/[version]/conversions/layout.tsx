import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function ConversionsLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/apis/[api]/versions/[version]/conversions">{children}</ClientMessages>;
}
