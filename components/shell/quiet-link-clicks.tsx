"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-quiet]") : null;
  return link && !link.target && !link.download && link.origin === window.location.origin ? link : null;
}

/** Follows the `QuietLink`s of the page within the page. Draws nothing. */
export function QuietLinkClicks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link) return;
      event.preventDefault();
      router.push(`${link.pathname}${link.search}${link.hash}`, { scroll: link.dataset.quiet !== "here" });
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}
