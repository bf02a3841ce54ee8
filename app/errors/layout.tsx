import type { ReactNode } from "react";
import { ErrorFrame } from "@/components/error-pages/error-frame";

export default function ErrorsLayout({ children }: { children: ReactNode }) {
  return <ErrorFrame>{children}</ErrorFrame>;
}
