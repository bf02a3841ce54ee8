import { cache } from "react";
import { caseSlug } from "@/lib/cases/schema";
import { getCase } from "@/lib/cases/verbs/get-case";
import { notFound } from "next/navigation";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";

/** The case of an address; the page for what is not there where no case can be called so. */
export const loadCase = cache(async (given: string) => {
  const slug = caseSlug.safeParse(given);
  if (!slug.success) notFound();
  const ctx = await pageContext(`/cases/${slug.data}`);
  return { ctx, one: await orNotFound(getCase(ctx, { slug: slug.data })) };
});
