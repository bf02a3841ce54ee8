import { TextLink } from "@/components/ui/text-link";
import { parseReplacement } from "@/lib/deprecations/model";
import { versionPath } from "@/lib/versions/model/lifecycle-version";

/** What takes the place of something: a link to an API, to a version of one, or to an address on the web. */
export function ReplacementLink({ name }: { name: string }) {
  const target = parseReplacement(name);
  const words = <span className="wrap-anywhere">{name}</span>;
  if (!target) return words;
  if (target.kind === "address") {
    return (
      <a
        href={target.url}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="text-accent-ink underline decoration-accent-line underline-offset-3 hover:decoration-current"
      >
        {words}
      </a>
    );
  }
  const href = target.kind === "api" ? `/apis/${target.slug}` : versionPath(target.slug, target.version);
  return <TextLink href={href}>{words}</TextLink>;
}
