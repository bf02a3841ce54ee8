import type { ReactNode } from "react";
import { cn } from "./cn";

const widths = { full: "max-w-none", wide: "max-w-7xl", text: "max-w-3xl" };

interface PageProps {
  /** Usually a `Breadcrumb`. */
  breadcrumb?: ReactNode;
  width?: keyof typeof widths;
  children: ReactNode;
}

/** The column a page is set in: breadcrumb, then its parts with even room between. */
export function Page({ breadcrumb, width = "wide", children }: PageProps) {
  return (
    <div className={cn("mx-auto flex min-w-0 flex-col gap-5", widths[width])}>
      {breadcrumb ? <div className="-mb-2">{breadcrumb}</div> : null}
      {children}
    </div>
  );
}
