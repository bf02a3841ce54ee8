import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { QuietLink } from "@/components/ui/quiet-link";
import { textLinkClass } from "@/components/ui/text-link-style";

interface TeamLinkProps {
  slug: string;
  name: string;
}

/** The team that owns a thing; leads to what it owns. */
export function TeamLink({ slug, name }: TeamLinkProps) {
  return (
    <span className="relative z-[1] inline-flex min-w-0 max-w-full items-center gap-1.5 align-middle">
      <Avatar name={name} />
      <span className="-my-1 truncate">
        <QuietLink
          href={`/apis?team=${encodeURIComponent(slug)}`}
          className={cn("inline-block py-1", textLinkClass.plain)}
        >
          {name}
        </QuietLink>
      </span>
    </span>
  );
}
