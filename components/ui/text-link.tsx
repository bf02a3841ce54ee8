import Link from "next/link";
import type { ComponentProps } from "react";
import { textLinkClass } from "./text-link-style";

type TextLinkProps = Omit<ComponentProps<typeof Link>, "className" | "style"> & { tone?: "accent" | "plain" };

/** A link within text (`accent`, underlined) or in a list where being a link is plain (`plain`, underlined on hover). */
export function TextLink({ tone = "accent", prefetch = false, ...rest }: TextLinkProps) {
  return <Link {...rest} prefetch={prefetch} className={textLinkClass[tone]} />;
}
