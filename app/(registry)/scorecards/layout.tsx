import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function ScorecardsLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/scorecards">{children}</ClientMessages>;
}
