import { Avatar } from "@/components/ui/avatar";
import { TextLink } from "@/components/ui/text-link";

interface TeamLinkProps {
  slug: string;
  name: string;
}

/** The team that owns a thing; leads to what it owns. */
export function TeamLink({ slug, name }: TeamLinkProps) {
  return (
    <span className="relative z-[1] inline-flex min-w-0 max-w-full items-center gap-1.5 align-middle">
      <Avatar name={name} />
      <span className="truncate">
        <TextLink tone="plain" prefetch={false} href={`/apis?team=${encodeURIComponent(slug)}`}>
          {name}
        </TextLink>
      </span>
    </span>
  );
}
