import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function ReviewsLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/reviews">{children}</ClientMessages>;
}
