import { cn } from "@/components/ui/cn";

const inks: Record<string, string> = {
  GET: "text-info-ink",
  HEAD: "text-info-ink",
  QUERY: "text-info-ink",
  POST: "text-success-ink",
  PUT: "text-caution-ink",
  PATCH: "text-caution-ink",
  DELETE: "text-danger-ink",
};

interface MethodBadgeProps {
  method: string;
  deprecated?: boolean;
}

/** An HTTP method, in a column of fixed width so that paths line up. */
export function MethodBadge({ method, deprecated = false }: MethodBadgeProps) {
  return (
    <span
      className={cn(
        "inline-block w-14 shrink-0 truncate font-medium max-md:w-12 font-mono text-xs",
        deprecated ? "text-faint line-through" : (inks[method.toUpperCase()] ?? "text-muted"),
      )}
    >
      {method.toUpperCase()}
    </span>
  );
}
