import type { ComponentProps } from "react";

type QuietLinkProps = Omit<ComponentProps<"a">, "href" | "onClick"> & {
  href: string;
  /** Stays where it is scrolled to, for links that change what the same page shows. */
  keepScroll?: boolean;
};

/**
 * A link within the registry that fetches nothing ahead: for lists, which have hundreds. It is a plain element: the one
 * `QuietLinkClicks` of the page follows it without loading the page anew.
 */
export function QuietLink({ keepScroll = false, children, ...rest }: QuietLinkProps) {
  return (
    <a {...rest} data-quiet={keepScroll ? "here" : "top"}>
      {children}
    </a>
  );
}
