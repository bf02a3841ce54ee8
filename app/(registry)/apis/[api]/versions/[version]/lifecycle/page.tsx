import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { AffectedConsumers } from "@/components/consumers/affected-consumers";
import { LifecyclePageView } from "@/components/lifecycle/lifecycle-page-view";
import { readPart } from "@/components/lifecycle/part-kinds";
import { RecordList } from "@/components/lifecycle/record-list";
import { SignalsTeaser } from "@/components/signals/signals-teaser";
import { callersOfVersion } from "@/lib/consumers/model/callers-of-version";
import { listConsumersOf } from "@/lib/consumers/verbs/list-consumers-of";
import { getEffectiveDeprecationPolicy } from "@/lib/deprecation-policies/verbs/get-effective-deprecation-policy";
import { listVersionDeprecations } from "@/lib/deprecations/verbs/list-version-deprecations";
import { findSuggestedSunset } from "@/lib/deprecations/verbs/find-suggested-sunset";
import { can } from "@/lib/members/policy";
import { getPermissions } from "@/lib/members/verbs/get-permissions";
import { getLifecycle } from "@/lib/versions/verbs/get-lifecycle";

interface LifecyclePageProps {
  params: Promise<{ api: string; version: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lifecycle"))("title") };
}

export default async function LifecyclePage({ params, searchParams }: LifecyclePageProps) {
  const { ctx, frame, version } = await loadVersion(params);
  const lifecycle = await getLifecycle(ctx, { api: version.api, version: version.version });
  const permissions = await getPermissions(ctx, { team: frame.api.team.slug });
  const may = { review: permissions.has("review.request"), transition: permissions.has("version.transition") };
  const known = await listConsumersOf(ctx, { api: version.api, version: version.version });
  const callers = callersOfVersion(known, version.version, frame.api.activeVersion?.version === version.version);
  const affected = (
    <>
      <AffectedConsumers api={version.api} callers={callers} />
      <SignalsTeaser api={version.api} version={version.version} format={version.format} />
    </>
  );
  const ref = { api: version.api, version: version.version };
  const going = await listVersionDeprecations(ctx, { ...ref, propagated: false, limit: 100 });
  const records = (
    <RecordList
      {...ref}
      records={going.items}
      total={going.total ?? going.items.length}
      may={{ ...may, override: can(ctx.actor, "policy.manage") }}
      isOpen={version.state === "active" || version.state === "deprecated"}
      named={readPart(await searchParams)}
      policy={await getEffectiveDeprecationPolicy(ctx, { api: version.api })}
    />
  );
  // Asked for here: in the browser it would come late, and with it what reads answers of the registry.
  const suggestion = version.state === "deprecated" ? await findSuggestedSunset(ctx, ref) : null;
  const parts = { deprecation: version.deprecation, may, affected, suggestion, records };
  return (
    <ApiFrame data={frame} tab="lifecycle">
      <LifecyclePageView lifecycle={lifecycle} {...parts} />
    </ApiFrame>
  );
}
